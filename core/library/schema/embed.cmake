# cmake -D OUTPUT=schema.cpp -P embed.cmake FILE...: writes the SQL of NNN_*.sql, in order, as C++ for migrations.h.
set(STEPS "")
math(EXPR LAST "${CMAKE_ARGC} - 1")
foreach(INDEX RANGE ${LAST})
    set(ARGUMENT "${CMAKE_ARGV${INDEX}}")
    if(NOT ARGUMENT MATCHES "/0*([1-9][0-9]*)_[a-z_]+\\.sql$")
        continue()
    endif()
    set(VERSION ${CMAKE_MATCH_1})
    file(READ ${ARGUMENT} SQL)
    string(APPEND STEPS "    {${VERSION}, R\"sql(${SQL})sql\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"migrations.h\"

namespace cablegraph::library {
namespace {

constexpr Migration steps[] = {
${STEPS}};

} // namespace

std::span<const Migration> allMigrations() noexcept
{
    return steps;
}

} // namespace cablegraph::library
")
