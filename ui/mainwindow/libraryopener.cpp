#include "libraryopener.h"

#include <cablegraph/notices/explain.h>
#include <cablegraph/support/text.h>

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <utility>

namespace cablegraph::mainwindow {
namespace {

const QString openingTopic = QStringLiteral("library/opening");
const QString readOnlyTopic = QStringLiteral("library/readOnly");
const QString temporaryTopic = QStringLiteral("library/temporary");

using notices::Notice;
using notices::Severity;

} // namespace

LibraryOpener::LibraryOpener(session::Session& session, notices::NoticeBar& notices, WorkTools tools, QObject* parent)
    : QObject{parent}
    , m_session{session}
    , m_notices{notices}
    , m_tools{std::move(tools)}
{
    connect(&m_job, &jobs::Job::failed, this, &LibraryOpener::fail);
    // Nobody has to wait for the arranging of a large library to end; but there must be one.
    connect(&m_job, &jobs::Job::cancelled, this, [this] {
        if (m_session.library().file().empty())
            openTemporary({});
    });
}

LibraryOpener::~LibraryOpener() = default;

QString LibraryOpener::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/default.cablegraph");
}

void LibraryOpener::open(const QString& file, Mode mode, Then then)
{
    m_notices.withdraw(openingTopic);
    begin({QFileInfo{file}.absoluteFilePath(), mode, std::move(then)});
}

void LibraryOpener::begin(Request request)
{
    m_request = std::move(request);
    m_job.start(
        [file = support::toPath(m_request.file), mode = m_request.mode, tools = m_tools](const Progress& progress,
                                                                                         const std::stop_token& stop) {
            if (mode == Mode::Create)
                return createLibrary(file);
            const WhenMissing whenMissing = mode == Mode::Open ? WhenMissing::Fail : WhenMissing::Create;
            return openLibrary(file, whenMissing, tools, progress, stop);
        },
        [this](OpenedLibrary library) { take(library); });
}

void LibraryOpener::take(OpenedLibrary& library)
{
    Q_EMIT closing();
    m_notices.withdraw(readOnlyTopic);
    if (!m_request.isFallback)
        m_notices.withdraw(temporaryTopic);
    const bool isNew = library.isNew;
    m_session.openLibrary(std::move(library.library), std::move(library.content));
    if (m_session.library().isReadOnly())
        m_notices.post({Severity::Information,
                        tr("“%1” is write-protected: you can look at it, but not add or remove articles. To do that, "
                           "open or make another library.")
                            .arg(QDir::toNativeSeparators(m_request.file)),
                        {},
                        {},
                        readOnlyTopic});
    Q_EMIT opened();
    if (m_request.then)
        m_request.then(isNew);
}

void LibraryOpener::fail(const Error& error)
{
    m_notices.post(noticeOf(error));
    if (!m_session.library().file().empty() || m_request.isFallback)
        return;
    if (m_request.mode == Mode::OpenOrCreate)
        openTemporary(std::move(m_request.then));
    else
        begin({defaultFile(), Mode::OpenOrCreate, {}, false});
}

void LibraryOpener::openTemporary(Then then)
{
    m_temporaryFolder = std::make_unique<QTemporaryDir>();
    m_notices.post(
        {Severity::Warning,
         tr("Articles are kept only until you close this window. To keep them, make a library in a folder of "
            "your own with File > New Library…"),
         {},
         {},
         temporaryTopic});
    begin({m_temporaryFolder->filePath(QStringLiteral("temporary.cablegraph")), Mode::OpenOrCreate, std::move(then),
           true});
}

notices::Notice LibraryOpener::noticeOf(const Error& error)
{
    notices::Notice notice{Severity::Error, notices::explain(error), {}, {}, openingTopic};
    const auto way = [&](const QString& text, Mode mode) {
        notice.actions.push_back({text, [this, request = m_request, mode] { open(request.file, mode, request.then); }});
    };
    const bool wasNamed = m_request.mode == Mode::Open;
    if (error.kind() == ErrorKind::NotFound && wasNamed)
        way(tr("&Make It"), Mode::Create);
    else if (m_request.mode == Mode::Create && QFileInfo::exists(m_request.file))
        way(tr("&Open It"), Mode::Open);
    else if (error.kind() != ErrorKind::NotALibrary && error.kind() != ErrorKind::NewerVersion)
        way(tr("&Try Again"), m_request.mode);
    return notice;
}

} // namespace cablegraph::mainwindow
