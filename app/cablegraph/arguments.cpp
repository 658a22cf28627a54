#include "arguments.h"

#include <cablegraph/support/text.h>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace {

using cablegraph::support::toPath;

constexpr int wrongArguments = 2;
// A side longer than this is a slip of the finger, and more than an image can have.
constexpr int longestSide = 32000;

/// Names the texts of the command line for translators.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Reply problem(const QString& what)
{
    return {CommandLine::tr("cablegraph: %1; try “cablegraph --help”\n").arg(what), wrongArguments};
}

bool isLibrary(const QString& file)
{
    return QFileInfo{file}.suffix().compare(QLatin1String("cablegraph"), Qt::CaseInsensitive) == 0;
}

std::optional<QSize> parseSize(const QString& size)
{
    static const QRegularExpression form{QStringLiteral("^(\\d{1,5})[xX×](\\d{1,5})$")};
    const QRegularExpressionMatch match = form.match(size);
    const QSize parsed{match.captured(1).toInt(), match.captured(2).toInt()};
    const bool fits =
        match.hasMatch() && !parsed.isEmpty() && parsed.width() <= longestSide && parsed.height() <= longestSide;
    return fits ? std::optional{parsed} : std::nullopt;
}

/// What else may be wrong, exportPicture() says.
Request exportRequest(const QString& picture, const QString& size, const QStringList& inputs)
{
    cablegraph::PictureExportArguments request{toPath(picture), parseSize(size), {}};
    if (!size.isEmpty() && !request.size)
        return problem(CommandLine::tr("a size is written like 1600x1000: “%1”").arg(size));
    for (const QString& input : inputs)
        request.inputs.push_back(toPath(input));
    return request;
}

Request windowRequest(const QStringList& files)
{
    WindowRequest request;
    for (const QString& file : files) {
        if (!isLibrary(file))
            request.articles << file;
        else if (request.library.isEmpty())
            request.library = file;
        else
            return problem(CommandLine::tr("only one library can be open in a window"));
    }
    return request;
}

} // namespace

Request parseArguments(const QStringList& arguments)
{
    const QCommandLineOption picture{QStringLiteral("export"),
                                     CommandLine::tr("Draw a picture (png, svg or pdf) without a window."),
                                     QStringLiteral("PICTURE")};
    const QCommandLineOption size{QStringLiteral("size"),
                                  CommandLine::tr("Size of the picture in pixels, like 1600x1000."),
                                  QStringLiteral("WxH")};
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr("Draws the news of diplomacy and security as a graph."));
    // Not addHelpOption(): it would offer --help-all, which has nothing more to say here.
    const QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                                  CommandLine::tr("Show this and exit.")};
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions({help, picture, size});
    parser.addPositionalArgument(QStringLiteral("LIBRARY"),
                                 CommandLine::tr("A *.cablegraph file; your own library if none is named."),
                                 QStringLiteral("[LIBRARY.cablegraph]"));
    parser.addPositionalArgument(
        QStringLiteral("ARTICLE"),
        CommandLine::tr("Articles (text, web pages, PDF, mail and more), or folders of them, to read."),
        QStringLiteral("[ARTICLE...]"));
    if (!parser.parse(arguments))
        return problem(parser.errorText().chopped(1));
    if (parser.isSet(help))
        return Reply{parser.helpText()};
    if (parser.isSet(version))
        return Reply{QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n'};
    if (parser.isSet(picture))
        return exportRequest(parser.value(picture), parser.value(size), parser.positionalArguments());
    if (parser.isSet(size))
        return problem(CommandLine::tr("--size goes with --export"));
    return windowRequest(parser.positionalArguments());
}
