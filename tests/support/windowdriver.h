#pragma once

#include <cablegraph/canvas/graphview.h>
#include <cablegraph/mainwindow/filechooser.h>
#include <cablegraph/mainwindow/mainwindow.h>
#include <cablegraph/notices/noticebar.h>
#include <cablegraph/session/session.h>
#include <cablegraph/settings/settings.h>

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLineF>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A person in front of the program's window.
namespace cablegraph::testing {

/// Answers where the desktop's file dialogs would ask.
class AnsweringChooser : public mainwindow::FileChooser
{
public:
    struct Answers
    {
        QStringList articles;
        QString folder;
        QStringList graphs;
        QString library;
        QString newLibrary;
        std::optional<DataTarget> data;
        std::optional<BriefingTarget> briefing;
        QString table;
    };

    explicit AnsweringChooser(Answers& answers)
        : m_answers{answers}
    {
    }

    QStringList articlesToOpen(QWidget* /*parent*/) override { return m_answers.articles; }
    QString folderToOpen(QWidget* /*parent*/) override { return m_answers.folder; }
    QStringList graphsToImport(QWidget* /*parent*/) override { return m_answers.graphs; }
    QString libraryToOpen(QWidget* /*parent*/) override { return m_answers.library; }
    QString libraryToCreate(QWidget* /*parent*/) override { return m_answers.newLibrary; }
    std::optional<DataTarget> dataTarget(QWidget* /*parent*/, const QString& /*name*/) override
    {
        return m_answers.data;
    }
    std::optional<BriefingTarget> briefingTarget(QWidget* /*parent*/, const BriefingOffer& /*offer*/) override
    {
        return m_answers.briefing;
    }
    QString tableTarget(QWidget* /*parent*/, const QString& /*name*/) override { return m_answers.table; }

private:
    Answers& m_answers;
};

/// A user's home folder for the time of one test: library, settings and files of its own.
class Home
{
public:
    Home()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(file(QStringLiteral("data"))));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(file(QStringLiteral("config"))));
        qputenv("XDG_PICTURES_DIR", QFile::encodeName(m_folder.path()));
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Makes a file and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file{this->file(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// The window from start to end of the program, driven with mouse and keys.
class WindowDriver
{
public:
    /// Starts the program as the command line does, and waits until all is read and drawn.
    explicit WindowDriver(const Home& home, const QString& library = {}, const QStringList& articles = {})
        : m_settings{home.file(QStringLiteral("settings.ini"))}
        , m_window{m_session, m_settings, std::make_unique<AnsweringChooser>(m_answers)}
    {
        m_window.resize(1360, 1000);
        m_window.show();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not come up");
        m_window.start(library, articles);
        wait();
    }

    [[nodiscard]] AnsweringChooser::Answers& answers() { return m_answers; }
    [[nodiscard]] mainwindow::MainWindow& window() { return m_window; }
    [[nodiscard]] const session::Session& session() const { return m_session; }
    [[nodiscard]] canvas::GraphView& view() { return m_window.graphView(); }
    [[nodiscard]] QPlainTextEdit& reader()
    {
        return *m_window.findChild<QWidget*>(QStringLiteral("reader"))->findChild<QPlainTextEdit*>();
    }
    /// 0 before the first article: the reader has no page then.
    [[nodiscard]] int scrollOfReader() const
    {
        const auto* page = m_window.findChild<QWidget*>(QStringLiteral("reader"))->findChild<QPlainTextEdit*>();
        return page != nullptr ? page->verticalScrollBar()->value() : 0;
    }
    [[nodiscard]] QTextBrowser& inspector() { return *m_window.findChild<QTextBrowser*>(); }

    /// Until no work runs and nothing moves any more.
    void wait();

    /// Goes through the menu bar: "File", "Open Articles…". Mnemonics do not count.
    void choose(const QStringList& path);
    void press(const QKeySequence& keys);
    /// What a menu of the menu bar (or a menu inside it) offers just before a choice is made.
    [[nodiscard]] QStringList offers(const QStringList& path);

    void drop(const QStringList& files);

    /// A copy, to compare with what comes later.
    [[nodiscard]] std::vector<graph::Node> nodes() const
    {
        return {m_session.graph().nodes().begin(), m_session.graph().nodes().end()};
    }
    [[nodiscard]] NodeId node(std::string_view name) const;
    [[nodiscard]] bool hasNode(std::string_view name) const { return findNode(name) != nullptr; }
    [[nodiscard]] QPoint pointOf(std::string_view name);
    void clickNode(std::string_view name);
    void dragNode(std::string_view name, QPoint by);

    /// The passage that the reader marks most.
    [[nodiscard]] QString markedSentence();
    [[nodiscard]] bool isMarkInSight();
    void clickInReader(const QString& words) { click(reader(), words); }
    void clickInInspector(const QString& words) { click(inspector(), words); }

    /// Texts and details of all notices shown, a line each.
    [[nodiscard]] QString notices();
    /// Presses the button of a notice.
    void clickNotice(const QString& button);

private:
    [[nodiscard]] const graph::Node* findNode(std::string_view name) const;
    [[nodiscard]] static QAction& actionOf(const QWidget& menu, const QString& text);
    [[nodiscard]] QMenu& openMenu(const QStringList& path);
    [[nodiscard]] std::vector<QTextCursor> marks();
    template<class TextEdit>
    void click(TextEdit& edit, const QString& words);

    AnsweringChooser::Answers m_answers;
    settings::Settings m_settings;
    session::Session m_session;
    mainwindow::MainWindow m_window;
};

inline void WindowDriver::wait()
{
    const auto arrived = [this] {
        for (const canvas::NodeItem& node : view().drawList().nodes) {
            const layout::Point at = m_session.placements().at(node.id).centre;
            if (QLineF{node.centre, {at.x, at.y}}.length() > 0.01)
                return false;
        }
        return !m_session.isFiltering() && view().drawList().nodes.size() == m_session.shownGraph().nodes().size();
    };
    if (!QTest::qWaitFor([&] { return m_window.isIdle() && arrived(); }, 60000))
        qFatal("the window does not come to rest");
    std::optional<canvas::Viewport> viewport;
    int scrolled = -1;
    while (viewport != view().viewport() || scrolled != scrollOfReader()) {
        viewport = view().viewport();
        scrolled = scrollOfReader();
        QTest::qWait(60);
    }
    while (view().isMoving()) // nodes settle, pictures fade into each other
        QTest::qWait(10);
}

inline QAction& WindowDriver::actionOf(const QWidget& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text().remove(u'&') == text)
            return *action;
    qFatal("there is no menu entry %s", qPrintable(text));
}

inline QMenu& WindowDriver::openMenu(const QStringList& path)
{
    QMenuBar& bar = *m_window.menuBar();
    QAction& first = actionOf(bar, path.front());
    QTest::mouseClick(&bar, Qt::LeftButton, {}, bar.actionGeometry(&first).center());
    QMenu* menu = first.menu();
    for (const QString& text : path.mid(1)) {
        QAction& next = actionOf(*menu, text);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(&next).center());
        menu = next.menu();
    }
    if (!QTest::qWaitFor([menu] { return menu->isVisible(); }))
        qFatal("the menu %s does not open", qPrintable(path.back()));
    return *menu;
}

inline void WindowDriver::choose(const QStringList& path)
{
    QMenu& menu = openMenu(path.first(path.size() - 1));
    QAction& action = actionOf(menu, path.back());
    if (!action.isEnabled())
        qFatal("the menu entry %s is disabled", qPrintable(path.back()));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(&action).center());
}

inline void WindowDriver::press(const QKeySequence& keys)
{
    // Without a window manager nobody gives the window its activity back after a menu.
    m_window.activateWindow();
    if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == &m_window; }))
        qFatal("the window does not become active");
    QTest::keySequence(&m_window, keys);
}

inline QStringList WindowDriver::offers(const QStringList& path)
{
    const QMenu& menu = openMenu(path);
    QStringList texts;
    for (const QAction* action : menu.actions())
        if (!action->isSeparator())
            texts << action->text().remove(u'&') + (action->isEnabled() ? QString{} : QStringLiteral(" [disabled]"));
    while (QWidget* popup = QApplication::activePopupWidget())
        QTest::keyClick(popup, Qt::Key_Escape);
    return texts;
}

inline void WindowDriver::drop(const QStringList& files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& file : files)
        urls << QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDragEnterEvent enter{view().pos(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&m_window, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop{view().pos(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(&m_window, &drop);
    wait();
}

inline const graph::Node* WindowDriver::findNode(std::string_view name) const
{
    for (const graph::Node& node : m_session.graph().nodes())
        if (node.name == name)
            return &node;
    return nullptr;
}

inline NodeId WindowDriver::node(std::string_view name) const
{
    const graph::Node* found = findNode(name);
    if (found == nullptr)
        qFatal("there is no node %s", std::string{name}.c_str());
    return found->id;
}

inline QPoint WindowDriver::pointOf(std::string_view name)
{
    const auto position = view().drawList().findNode(node(name));
    return view().viewport().toView(view().drawList().nodes.at(position.value()).centre).toPoint();
}

inline void WindowDriver::clickNode(std::string_view name)
{
    QTest::mouseClick(&view(), Qt::LeftButton, {}, pointOf(name));
    wait();
}

inline void WindowDriver::dragNode(std::string_view name, QPoint by)
{
    const QPoint from = pointOf(name);
    QTest::mousePress(&view(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint point = from + by * step / 4;
        QMouseEvent move{QEvent::MouseMove, point, view().mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {}};
        QApplication::sendEvent(&view(), &move);
    }
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, from + by);
    wait();
}

inline std::vector<QTextCursor> WindowDriver::marks()
{
    // Only the passage asked for has an opaque ground.
    std::vector<QTextCursor> found;
    for (const QTextEdit::ExtraSelection& selection : reader().extraSelections()) {
        const QBrush ground = selection.format.background();
        if (ground.style() != Qt::NoBrush && ground.color().alpha() == 255)
            found.push_back(selection.cursor);
    }
    return found;
}

inline QString WindowDriver::markedSentence()
{
    QString words;
    for (const QTextCursor& mark : marks())
        words += mark.selectedText();
    return words;
}

inline bool WindowDriver::isMarkInSight()
{
    const std::vector<QTextCursor> all = marks();
    return std::ranges::any_of(all, [this](const QTextCursor& mark) {
        return reader().viewport()->rect().contains(reader().cursorRect(mark).center());
    });
}

template<class TextEdit>
void WindowDriver::click(TextEdit& edit, const QString& words)
{
    QTextCursor cursor = edit.document()->find(words, 0, QTextDocument::FindCaseSensitively);
    if (cursor.isNull())
        qFatal("“%s” is not shown", qPrintable(words));
    cursor.setPosition(cursor.selectionStart() + 1);
    if (!edit.viewport()->rect().contains(edit.cursorRect(cursor))) {
        edit.setTextCursor(cursor);
        edit.ensureCursorVisible();
    }
    QTest::mouseClick(edit.viewport(), Qt::LeftButton, {}, edit.cursorRect(cursor).center());
    wait();
}

inline QString WindowDriver::notices()
{
    QStringList lines;
    for (const notices::Notice& notice : m_window.notices().notices())
        lines << notice.text << notice.details;
    return lines.join(u'\n');
}

inline void WindowDriver::clickNotice(const QString& text)
{
    for (QPushButton* button : m_window.notices().findChildren<QPushButton*>())
        if (button->isVisible() && button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            wait();
            return;
        }
    qFatal("no notice has a button %s", qPrintable(text));
}

} // namespace cablegraph::testing
