#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace cablegraph::panels {

/// Why a sentence was taken to say what an edge says, in plain words.
struct Explanation
{
    QString reason;     ///< what kind of words the rule goes by: one sentence
    QString words;      ///< of the article, that it found; may be empty
    QStringList paths;  ///< how the grammar of the sentence leads from those words to the parties
    QString rule;       ///< its name, as cablegraph-cli extract --explain prints it
    bool known = false; ///< false for a rule that this version does not know: then `reason` says so

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// Reads graph::Evidence::rule: the rule's name, then after ": " the words in quotation marks and paths over the
/// dependency tree ("warned <conj met >obl:in Geneva"; relations are those of Universal Dependencies). Whatever does
/// not have this form is shown as it is.
[[nodiscard]] Explanation explanationOf(std::string_view rule);

} // namespace cablegraph::panels
