#include <cablegraph/ontology/ontology.h>

#include <utility>

namespace cablegraph::ontology {

struct Ontology::Tables
{
};

Ontology::Ontology(std::shared_ptr<const Tables> tables)
    : m_tables{std::move(tables)}
{
}

Ontology Ontology::load(std::span<const std::filesystem::path>)
{
    return Ontology{std::make_shared<const Tables>()};
}

} // namespace cablegraph::ontology
