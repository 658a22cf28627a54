#pragma once

#include <filesystem>
#include <memory>
#include <span>

namespace cablegraph::ontology {

/// The words of the field, loaded from the documented files of resources/ontology and the user's own folder: states
/// with their names, capitals and seats, roles, meeting nouns, threat words, verbs of the relations, reporting verbs.
/// Const after loading and usable from many threads at once; cheap to copy.
class Ontology
{
public:
    /// Folders in order; entries of a later one add to or replace those of the earlier. A folder that does not exist is
    /// passed over, except the first. Throws Error NotFound or InvalidData with file and line.
    [[nodiscard]] static Ontology load(std::span<const std::filesystem::path> folders);

    struct Tables;
    [[nodiscard]] const Tables& tables() const noexcept { return *m_tables; }

private:
    explicit Ontology(std::shared_ptr<const Tables> tables);

    std::shared_ptr<const Tables> m_tables;
};

} // namespace cablegraph::ontology
