#include <cablegraph/notices/explain.h>
#include <cablegraph/support/text.h>

#include <QCoreApplication>
#include <QDir>

namespace cablegraph::notices {
namespace {

struct Explanation
{
    QString problem; ///< with %1 for the file
    QString advice;
};

QString text(const char* source)
{
    return QCoreApplication::translate("cablegraph::notices", source);
}

Explanation explanationOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return {text("%1 does not exist."), text("Check its name, or whether it was moved.")};
    case ErrorKind::NotAFile:
        return {text("%1 is a folder or a device, not a file."), text("Choose the files inside it.")};
    case ErrorKind::NotReadable:
        return {text("%1 cannot be read."), text("Check its permissions.")};
    case ErrorKind::NotWritable:
        return {text("%1 cannot be written."), text("Choose another folder, or change its permissions.")};
    case ErrorKind::DiskFull:
        return {text("%1 could not be written: the disk is full."), text("Free some space and try again.")};
    case ErrorKind::Empty:
        return {text("%1 is empty."), text("There is nothing to read in it.")};
    case ErrorKind::TooLarge:
        return {text("%1 is too large for one article."), text("Split it into single articles and open those.")};
    case ErrorKind::NotText:
        return {text("%1 is not text."), text("Save the article as plain text and open that.")};
    case ErrorKind::Unsupported:
        return {text("%1 is of a kind that Cablegraph does not read."), text("Save it as plain text and open that.")};
    case ErrorKind::InvalidData:
        return {text("%1 breaks the rules of its format."), text("Correct it and try again.")};
    case ErrorKind::Damaged:
        return {text("%1 is damaged."), text("Restore it from a backup copy.")};
    case ErrorKind::NotALibrary:
        return {text("%1 is not a Cablegraph library."), text("Choose a file that Cablegraph made (*.cablegraph).")};
    case ErrorKind::NewerVersion:
        return {text("%1 was written by a newer version of Cablegraph."), text("Update Cablegraph to open it.")};
    case ErrorKind::Locked:
        return {text("%1 is in use by another program."), text("Close it there, then try again.")};
    case ErrorKind::Internal:
        return {text("Something went wrong inside Cablegraph with %1."), text("Please report this.")};
    }
    return {};
}

} // namespace

QString explain(const Error& error)
{
    const Explanation explanation = explanationOf(error.kind());
    const QString file = QDir::toNativeSeparators(support::toQString(error.file()));
    QString subject = error.file().empty() ? text("The input") : text("“%1”").arg(file);
    if (error.line())
        subject = text("Line %1 of %2").arg(*error.line()).arg(subject);
    QString sentence = explanation.problem.arg(subject);
    if (!error.detail().empty())
        sentence += text(" (%1)").arg(support::toQString(std::string_view{error.detail()}));
    return sentence + u' ' + explanation.advice;
}

} // namespace cablegraph::notices
