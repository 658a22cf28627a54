#include <cablegraph/panels/pages/why.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cablegraph::panels {
namespace {

class Why
{
    Q_DECLARE_TR_FUNCTIONS(Why)
};

struct Reason
{
    const char* rule;
    const char* sentence;
};

/// Every rule of core/extraction.
constexpr std::array reasons{
    Reason{"verb", QT_TRANSLATE_NOOP("Why", "The verb says what one does to the other.")},
    Reason{"noun", QT_TRANSLATE_NOOP("Why", "A noun for an act says what one does to the other.")},
    Reason{"carried noun",
           QT_TRANSLATE_NOOP("Why", "A noun for an act, carried by a plain verb (“issued a warning”), says what one "
                                    "does to the other.")},
    Reason{"duty", QT_TRANSLATE_NOOP("Why", "A speaker says what another must or should do: a request.")},
    Reason{"condition",
           QT_TRANSLATE_NOOP("Why", "A speaker says what must follow if another does something: a threat.")},
    Reason{"denial", QT_TRANSLATE_NOOP("Why", "Who was accused denies it, and with it the threat.")},
    Reason{"threat noun", QT_TRANSLATE_NOOP("Why", "A noun names a threat, and the words around it whose it is and "
                                                   "whom it is against.")},
    Reason{"threat verb", QT_TRANSLATE_NOOP("Why", "A verb for an act that endangers names a threat, its doer and "
                                                   "whom it is against.")},
    Reason{"enabling-words", QT_TRANSLATE_NOOP("Why", "Words say that the one threat pays for or feeds the other.")},
    Reason{"meeting-verb", QT_TRANSLATE_NOOP("Why", "A verb of meeting or talking joins those who took part.")},
    Reason{"meeting-noun", QT_TRANSLATE_NOOP("Why", "A noun for a meeting stands with those who took part.")},
    Reason{"meeting-relative", QT_TRANSLATE_NOOP("Why", "A clause about a meeting already named says who took part.")},
    Reason{"meeting-place", QT_TRANSLATE_NOOP("Why", "The place is named with the meeting.")},
    Reason{"host-verb", QT_TRANSLATE_NOOP("Why", "A verb of hosting says who received the others.")},
    Reason{"chair-verb", QT_TRANSLATE_NOOP("Why", "A verb of leading or mediating says who was in the chair.")},
    Reason{"attend-verb", QT_TRANSLATE_NOOP("Why", "A verb of taking part joins a party to a meeting already named.")},
    Reason{"follow-words", QT_TRANSLATE_NOOP("Why", "Words say that the one meeting follows the other.")},
    Reason{"topic", QT_TRANSLATE_NOOP("Why", "A verb of discussing or the words after “about” name a topic.")},
    Reason{"topic-noun", QT_TRANSLATE_NOOP("Why", "The topic stands in the name of the meeting or beside it.")},
    Reason{"title", QT_TRANSLATE_NOOP("Why", "A title before the name says for whom the person acts.")},
    Reason{"apposition", QT_TRANSLATE_NOOP("Why", "A description beside the name says for whom the person acts.")},
    Reason{"office-in-context",
           QT_TRANSLATE_NOOP("Why", "The office is one that a state has; the state is the one last spoken of.")},
    Reason{"serves-official",
           QT_TRANSLATE_NOOP("Why", "The person serves an office-holder and so acts for the same state.")},
    Reason{"delegate", QT_TRANSLATE_NOOP("Why", "Words say that the person represents it or leads its delegation.")},
    Reason{"known-office-holder",
           QT_TRANSLATE_NOOP("Why", "The article does not name the office; the vocabulary of Cablegraph knows the "
                                    "person's.")},
    Reason{"title-owner", QT_TRANSLATE_NOOP("Why", "The name of the body or the words before it say whose it is.")},
    Reason{"title-within", QT_TRANSLATE_NOOP("Why", "The title places the body within the other one.")},
    Reason{"membership", QT_TRANSLATE_NOOP("Why", "Words such as “a member of” say to what it belongs.")},
    Reason{"branch", QT_TRANSLATE_NOOP("Why", "Words such as “the armed wing of” say what it is a part of.")},
    Reason{"member-list", QT_TRANSLATE_NOOP("Why", "The sentence lists the members.")},
    Reason{"based-in", QT_TRANSLATE_NOOP("Why", "Words such as “based in” say where its seat is.")},
    Reason{"home-apposition", QT_TRANSLATE_NOOP("Why", "A description beside the name says where it belongs.")},
    Reason{"location-in", QT_TRANSLATE_NOOP("Why", "The one place is named as lying in the other.")},
    Reason{"location-of", QT_TRANSLATE_NOOP("Why", "The one place is named as belonging to the other.")},
};

/// Added to a rule's name where a party stands within the phrase of the word that the rule looks at.
const QString furtherDown = QStringLiteral(", further down");

struct Role
{
    const char* relation;
    const char* name;
};

/// Relations of Universal Dependencies that a path may take, as a reader without grammar books has them.
constexpr std::array roles{
    Role{"nsubj", QT_TRANSLATE_NOOP("Why", "subject")},
    Role{"nsubj:pass", QT_TRANSLATE_NOOP("Why", "subject, as what is done to it")},
    Role{"csubj", QT_TRANSLATE_NOOP("Why", "subject clause")},
    Role{"obj", QT_TRANSLATE_NOOP("Why", "object")},
    Role{"iobj", QT_TRANSLATE_NOOP("Why", "indirect object")},
    Role{"obl", QT_TRANSLATE_NOOP("Why", "complement")},
    Role{"obl:agent", QT_TRANSLATE_NOOP("Why", "doer")},
    Role{"nmod", QT_TRANSLATE_NOOP("Why", "complement")},
    Role{"nmod:poss", QT_TRANSLATE_NOOP("Why", "owner")},
    Role{"amod", QT_TRANSLATE_NOOP("Why", "adjective")},
    Role{"compound", QT_TRANSLATE_NOOP("Why", "noun before it")},
    Role{"appos", QT_TRANSLATE_NOOP("Why", "description beside it")},
    Role{"conj", QT_TRANSLATE_NOOP("Why", "partner (“and”, “or”)")},
    Role{"xcomp", QT_TRANSLATE_NOOP("Why", "verb that completes it")},
    Role{"ccomp", QT_TRANSLATE_NOOP("Why", "clause that completes it")},
    Role{"advcl", QT_TRANSLATE_NOOP("Why", "clause of circumstance")},
    Role{"acl", QT_TRANSLATE_NOOP("Why", "clause about it")},
    Role{"acl:relcl", QT_TRANSLATE_NOOP("Why", "relative clause")},
    Role{"parataxis", QT_TRANSLATE_NOOP("Why", "clause beside it")},
    Role{"advmod", QT_TRANSLATE_NOOP("Why", "adverb")},
    Role{"nummod", QT_TRANSLATE_NOOP("Why", "number")},
    Role{"det", QT_TRANSLATE_NOOP("Why", "article")},
    Role{"flat", QT_TRANSLATE_NOOP("Why", "further part of the name")},
    Role{"case", QT_TRANSLATE_NOOP("Why", "preposition")},
    Role{"dep", QT_TRANSLATE_NOOP("Why", "dependent")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("Why", text);
}

/// By the whole relation, else by what stands before its colon, else the relation itself.
QString roleName(const QString& relation)
{
    const auto named = [](const QString& name) {
        const auto found =
            std::ranges::find(roles, name, [](const Role& role) { return QString::fromLatin1(role.relation); });
        return found != roles.end() ? translated(found->name) : QString{};
    };
    if (const QString whole = named(relation); !whole.isEmpty())
        return whole;
    const QString general = named(relation.section(u':', 0, 0));
    return general.isEmpty() ? relation : general;
}

QString quoted(const QString& word)
{
    return Why::tr("“%1”", "a word of the article").arg(word);
}

/// "obl:in" of a step down: the relation, and after the last colon a preposition, which begins no known relation.
struct DownStep
{
    QString relation;
    QString preposition;
};

DownStep downStep(const QString& step)
{
    const auto isRelation = [](const QString& name) {
        return std::ranges::any_of(roles, [&](const Role& role) { return QString::fromLatin1(role.relation) == name; });
    };
    const qsizetype colon = step.lastIndexOf(u':');
    if (colon < 0 || isRelation(step))
        return {step, {}};
    return {step.left(colon), step.mid(colon + 1)};
}

/// One path, or the text itself when it is none.
QString readablePath(const QString& path)
{
    const QStringList parts = path.split(u' ', Qt::SkipEmptyParts);
    const bool isPath = parts.size() >= 3 && parts.size() % 2 == 1;
    QString text = isPath ? quoted(parts.front()) : path;
    for (qsizetype at = 1; isPath && at + 1 < parts.size(); at += 2) {
        const QString& step = parts.at(at);
        const QString word = quoted(parts.at(at + 1));
        if (step.startsWith(u'<')) {
            text += Why::tr(", the %1 of %2", "role, word").arg(roleName(step.mid(1)), word);
        } else if (step.startsWith(u'>')) {
            const DownStep down = downStep(step.mid(1));
            text += down.preposition.isEmpty()
                        ? Why::tr(", whose %1 is %2", "role, word").arg(roleName(down.relation), word)
                        : Why::tr(", whose %1 with %2 is %3", "role, preposition, word")
                              .arg(roleName(down.relation), quoted(down.preposition), word);
        } else {
            return path;
        }
    }
    return text;
}

} // namespace

Explanation explanationOf(std::string_view rule)
{
    Explanation made;
    const std::size_t colon = rule.find(": ");
    made.rule = support::toQString(rule.substr(0, colon));
    const bool isFar = made.rule.endsWith(furtherDown);
    const QString family = isFar ? made.rule.chopped(furtherDown.size()) : made.rule;
    const auto found =
        std::ranges::find(reasons, family, [](const Reason& reason) { return QString::fromLatin1(reason.rule); });
    made.known = found != reasons.end();
    if (made.known)
        made.reason = isFar ? Why::tr("%1 One of the two stands further down in its phrase.", "reason")
                                  .arg(translated(found->sentence))
                            : translated(found->sentence);
    else if (made.rule.isEmpty())
        made.reason = Why::tr("No rule was recorded for this sentence.");
    else
        made.reason = Why::tr("A rule that this version of Cablegraph does not know.");
    if (colon == std::string_view::npos)
        return made;
    QString trace = support::toQString(rule.substr(colon + 2));
    const qsizetype beforePaths = trace.indexOf(QStringLiteral("\"; "), 1);
    const qsizetype end = beforePaths > 0 ? beforePaths : trace.lastIndexOf(u'"');
    if (trace.startsWith(u'"') && end > 0) {
        made.words = trace.mid(1, end - 1);
        trace.remove(0, end + 1);
    }
    for (const QString& path : trace.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        made.paths << readablePath(path);
    return made;
}

} // namespace cablegraph::panels
