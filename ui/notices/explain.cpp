#include <cablegraph/base/errordetail.h>
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

struct Explanations
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)
};

Explanation explanationOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotFound:
        return {Explanations::tr("%1 does not exist."), Explanations::tr("Check its name, or whether it was moved.")};
    case ErrorKind::NotAFile:
        return {Explanations::tr("%1 is a folder or a device, not a file."),
                Explanations::tr("Choose the files inside it.")};
    case ErrorKind::NotReadable:
        return {Explanations::tr("%1 cannot be read."), Explanations::tr("Check its permissions.")};
    case ErrorKind::NotWritable:
        return {Explanations::tr("%1 cannot be written."),
                Explanations::tr("Choose another folder, or change its permissions.")};
    case ErrorKind::DiskFull:
        return {Explanations::tr("%1 could not be written: the disk is full."),
                Explanations::tr("Free some space and try again.")};
    case ErrorKind::Empty:
        return {Explanations::tr("%1 is empty."), Explanations::tr("There is nothing to read in it.")};
    case ErrorKind::TooLarge:
        return {Explanations::tr("%1 is too large for one article."),
                Explanations::tr("Split it into single articles and open those.")};
    case ErrorKind::NotText:
        return {Explanations::tr("%1 is not text."), Explanations::tr("Save the article as plain text and open that.")};
    case ErrorKind::Unsupported:
        return {Explanations::tr("%1 is of a kind that Cablegraph does not read."),
                Explanations::tr("Save it as plain text and open that.")};
    case ErrorKind::InvalidData:
        return {Explanations::tr("%1 breaks the rules of its format."), Explanations::tr("Correct it and try again.")};
    case ErrorKind::Damaged:
        return {Explanations::tr("%1 is damaged."), Explanations::tr("Restore it from a backup copy.")};
    case ErrorKind::NotALibrary:
        return {Explanations::tr("%1 is not a Cablegraph library."),
                Explanations::tr("Choose a file that Cablegraph made (*.cablegraph).")};
    case ErrorKind::NewerVersion:
        return {Explanations::tr("%1 was written by a newer version of Cablegraph."),
                Explanations::tr("Update Cablegraph to open it.")};
    case ErrorKind::Locked:
        return {Explanations::tr("%1 is in use by another program."),
                Explanations::tr("Close it there, then try again.")};
    case ErrorKind::Internal:
        return {Explanations::tr("Something went wrong inside Cablegraph with %1."),
                Explanations::tr("Please report this.")};
    }
    return {};
}

QString withoutFullStop(const QString& sentence)
{
    return sentence.endsWith(u'.') || sentence.endsWith(u'\u3002') ? sentence.chopped(1) : sentence;
}

} // namespace

QString explain(const Error& error)
{
    Explanation explanation = explanationOf(error.kind());
    if (error.detail() == graphDetail)
        explanation = {Explanations::tr("%1 is a graph, not an article."),
                       Explanations::tr("Take it over with File > Import Graph…")};
    const QString file = QDir::toNativeSeparators(support::toQString(error.file()));
    QString subject = error.file().empty() ? Explanations::tr("The input") : Explanations::tr("“%1”").arg(file);
    if (error.line())
        subject = Explanations::tr("Line %1 of %2").arg(*error.line()).arg(subject);
    QString sentence = explanation.problem.arg(subject);
    if (!error.detail().empty() && error.detail() != graphDetail) {
        const QString detail = support::toQString(std::string_view{error.detail()});
        sentence = Explanations::tr("%1: %2.", "what is wrong, and what exactly")
                       .arg(withoutFullStop(sentence), withoutFullStop(detail));
    }
    return sentence + u' ' + explanation.advice;
}

} // namespace cablegraph::notices
