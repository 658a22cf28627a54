#pragma once

#include "anchors.h"
#include "database.h"
#include "judgementpayload.h"
#include "resolver.h"

#include <set>
#include <string>

namespace cablegraph::library {

/// Lets the judgements of the log act on what was read. Used inside a write transaction; afterwards the resolver has to
/// run.
class Replay
{
public:
    Replay(const Database& database, Resolver& resolver)
        : m_database{database}
        , m_resolver{resolver}
    {
    }

    /// Makes the judgement act, or no more act, as it is active or not; and those that build on what it adds.
    void apply(JudgementId judgement);
    /// An article was added or read anew: judgements that name it act on it.
    void articleCame(const std::string& fingerprint);

private:
    struct Stored
    {
        JudgementId id;
        std::string uid;
        JudgementKind kind = JudgementKind::Merge;
        JudgementPayload payload;
        bool isActive = false;
    };

    [[nodiscard]] Stored load(JudgementId judgement) const;
    void applyAll(std::set<JudgementId> judgements);
    void applyOne(const Stored& stored);
    void withdraw(const Stored& stored);
    void withdrawAdded(const Stored& stored);
    void findAnchors(const Stored& stored);
    void reprofileApart(const Stored& stored);
    void setAlikeApart(const Stored& stored);
    void reprofile(const std::set<std::int64_t>& findings);
    void addNode(const Stored& stored);
    void addRelation(const Stored& stored);
    void addMention(const Stored& stored);
    void setDate(const Stored& stored);
    [[nodiscard]] std::int64_t addFinding(const Stored& stored, const std::optional<StoredWords>& words,
                                          const Profile& profile);
    [[nodiscard]] std::optional<std::int64_t> firstNamed(const Stored& stored, JudgementPart part) const;
    [[nodiscard]] std::set<JudgementId> dependentOn(const std::string& dependency) const;

    const Database& m_database;
    Resolver& m_resolver;
};

} // namespace cablegraph::library
