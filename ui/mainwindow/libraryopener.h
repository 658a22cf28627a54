#pragma once

#include "librarywork.h"

#include <cablegraph/jobs/job.h>
#include <cablegraph/notices/noticebar.h>
#include <cablegraph/session/session.h>

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace cablegraph::mainwindow {

/// Opens and makes library files beside the window and hands them to the session. What cannot be opened is told in a
/// notice with a way on. Once the first opening is over there is a library file at all times: the one asked for, else
/// the default one, else a temporary one.
class LibraryOpener : public QObject
{
    Q_OBJECT

public:
    enum class Mode
    {
        Open,
        Create,       ///< refuses a file that exists
        OpenOrCreate, ///< the default library
    };

    /// Runs when the session has the library; `isNew` says that it was made just now.
    using Then = std::function<void(bool isNew)>;

    /// All must outlive the opener.
    LibraryOpener(session::Session& session, notices::NoticeBar& notices, WorkTools tools, QObject* parent = nullptr);
    ~LibraryOpener() override;

    /// Where the library lives that opens when none is named: in the user's data folder.
    [[nodiscard]] static QString defaultFile();

    /// The newest call wins. `then` also runs when the user takes the way on that the notice offers.
    void open(const QString& file, Mode mode, Then then = {});
    void openDefault(Then then = {}) { open(defaultFile(), Mode::OpenOrCreate, std::move(then)); }

    [[nodiscard]] jobs::Job& job() noexcept { return m_job; }

Q_SIGNALS:
    /// Just before the session changes over.
    void closing();
    void opened();

private:
    struct Request
    {
        QString file;
        Mode mode = Mode::Open;
        Then then;
        bool isFallback = false; ///< nobody asked for it
    };

    void begin(Request request);
    void take(OpenedLibrary& opened);
    void fail(const Error& error);
    void openTemporary(Then then);
    [[nodiscard]] notices::Notice noticeOf(const Error& error);

    session::Session& m_session;
    notices::NoticeBar& m_notices;
    WorkTools m_tools;
    Request m_request;
    std::unique_ptr<QTemporaryDir> m_temporaryFolder;
    jobs::Job m_job;
};

} // namespace cablegraph::mainwindow
