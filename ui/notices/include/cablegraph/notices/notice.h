#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace cablegraph::notices {

enum class Severity
{
    Information, ///< worth knowing, nothing is wrong
    Warning,     ///< part of what was asked could not be done
    Error,       ///< it could not be done at all
};

/// A way on from a notice, offered as a button. Pressing it closes the notice.
struct NoticeAction
{
    QString text; ///< may have a mnemonic
    std::function<void()> run;
};

/// Something the user should know, shown above the graph until it is closed. Never a box in the way.
struct Notice
{
    Severity severity = Severity::Information;
    QString text;
    QStringList details = {}; ///< one line each, shown on request: what failed in a batch and why
    std::vector<NoticeAction> actions = {};
    /// A new notice with the same topic takes the place of the older one; notices without a topic add up.
    QString topic = {};
};

} // namespace cablegraph::notices
