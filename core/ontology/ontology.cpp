#include "tableloader.h"

#include <cablegraph/ontology/ontology.h>
#include <cablegraph/ontology/tables.h>

#include <algorithm>
#include <utility>

namespace cablegraph::ontology {

Ontology::Ontology(std::shared_ptr<const Tables> tables)
    : m_tables{std::move(tables)}
{
}

Ontology Ontology::load(std::span<const std::filesystem::path> folders)
{
    return Ontology{std::make_shared<const Tables>(loadTables(folders))};
}

const State* Ontology::Tables::findState(std::string_view code) const
{
    const auto found = stateByCode.find(std::string{code});
    return found == stateByCode.end() ? nullptr : &states[found->second];
}

bool Ontology::Tables::isNameWord(std::string_view lemma, NameWord kind) const
{
    const auto found = nameWords.find(std::string{lemma});
    return found != nameWords.end() &&
           std::find(found->second.begin(), found->second.end(), kind) != found->second.end();
}

} // namespace cablegraph::ontology
