#include "readingjson.h"

#include <cablegraph/base/error.h>
#include <cablegraph/confined/readhere.h>
#include <cablegraph/confined/serve.h>

#include <array>
#include <cerrno>
#include <exception>
#include <new>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace cablegraph::article {
namespace {

constexpr int wrongArguments = 2;
constexpr int brokenPipe = 3;

/// A resource is an enumerator here and a number there.
template<class Resource>
void limit(Resource resource, rlim_t most)
{
    rlimit now{};
    if (getrlimit(resource, &now) != 0)
        return;
    now.rlim_cur = now.rlim_max = now.rlim_max == RLIM_INFINITY || now.rlim_max > most ? most : now.rlim_max;
    setrlimit(resource, &now);
}

/// What remains is enough for any real document; a hostile one dies here instead of taking the machine along.
void confineThisProcess()
{
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, 30); // seconds
    limit(RLIMIT_NOFILE, 64);
#ifndef CABLEGRAPH_WITH_ADDRESS_SANITIZER
    limit(RLIMIT_AS, rlim_t{3} << 29); // 1.5 GiB; the address sanitizer reserves more than that for itself
#endif
}

bool readAll(int from, std::string& bytes)
{
    std::array<char, 1 << 16> buffer;
    for (;;) {
        const ssize_t count = read(from, buffer.data(), buffer.size());
        if (count > 0)
            bytes.append(buffer.data(), static_cast<std::size_t>(count));
        else if (count == 0)
            return true;
        else if (errno != EINTR)
            return false;
    }
}

bool writeAll(int to, const std::string& bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const ssize_t count = write(to, bytes.data() + at, bytes.size() - at);
        if (count >= 0)
            at += static_cast<std::size_t>(count);
        else if (errno != EINTR)
            return false;
    }
    return true;
}

std::string answer(const std::string& origin)
{
    try {
        std::string bytes;
        if (!readAll(STDIN_FILENO, bytes))
            return toJson(Error{ErrorKind::NotReadable, origin, "the reader got no bytes"});
        return toJson(readHere(std::move(bytes), origin));
    } catch (const Error& error) {
        return toJson(error);
    } catch (const std::bad_alloc&) {
        return toJson(Error{ErrorKind::TooLarge, origin, "reading it takes more memory than any article should"});
    } catch (const std::exception& error) {
        return toJson(Error{ErrorKind::Damaged, origin, error.what()});
    }
}

} // namespace

int serveReading(int argc, char** argv)
{
    if (argc != 2)
        return wrongArguments;
    confineThisProcess();
    return writeAll(STDOUT_FILENO, answer(argv[1])) ? 0 : brokenPipe;
}

} // namespace cablegraph::article
