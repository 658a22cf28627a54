#include <cablegraph/picture/exportimagedialog.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using picture::ExportImageDialog;

class TestExportImageDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void proposedFile_isNamedAfterTheTitle();
    void format_changesTheExtension();
    void typedExtension_changesTheFormat();
    void otherExtension_cannotBeSaved();
    void boxes_becomeOptions();
    void selectionOnly_needsASelection();
    void selectionOnly_reducesTheContent();
    void hugeResolution_cannotBeSaved();
    void preview_isPainted();
    void save_accepts();

private:
    void open(const session::Selection& selection);
    [[nodiscard]] QCheckBox* box(const QString& text) const;
    [[nodiscard]] QLineEdit* file() const { return m_dialog->findChild<QLineEdit*>(QStringLiteral("file")); }
    [[nodiscard]] QComboBox* format() const { return m_dialog->findChildren<QComboBox*>().front(); }
    [[nodiscard]] QPushButton* saveButton() const
    {
        return m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ExportImageDialog> m_dialog;
};

void TestExportImageDialog::init()
{
    open({{NodeId{1}}, {}});
}

void TestExportImageDialog::open(const session::Selection& selection)
{
    picture::PictureContent content;
    content.graph = graph::KnowledgeGraph{
        {node(1, ontology::NodeKind::State, "Japan"), node(2, ontology::NodeKind::State, "China")},
        {edge(1, 1, ontology::Relation::Accuse, 2)}};
    content.placements = placed({{1, {0, 0}}, {2, {300, 100}}});
    content.title = QStringLiteral("Tokyo/Beijing: a quarrel?");
    m_dialog = std::make_unique<ExportImageDialog>(content, selection, m_folder.path().toStdString());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

QCheckBox* TestExportImageDialog::box(const QString& text) const
{
    for (QCheckBox* each : m_dialog->findChildren<QCheckBox*>()) {
        if (each->text().remove(u'&').startsWith(text))
            return each;
    }
    return nullptr;
}

void TestExportImageDialog::proposedFile_isNamedAfterTheTitle()
{
    QCOMPARE(m_dialog->file().filename().string(), std::string{"Tokyo Beijing a quarrel.png"});
    QCOMPARE(m_dialog->file().parent_path().string(), m_folder.path().toStdString());
}

void TestExportImageDialog::format_changesTheExtension()
{
    QTest::keyClick(format(), Qt::Key_Down);
    QCOMPARE(m_dialog->file().extension().string(), std::string{".svg"});
    QTest::keyClick(format(), Qt::Key_Down);
    QCOMPARE(m_dialog->file().extension().string(), std::string{".pdf"});
    QVERIFY(!m_dialog->findChild<QSpinBox*>()->isEnabled());
    QVERIFY(!box(QStringLiteral("Transparent"))->isEnabled());
}

void TestExportImageDialog::typedExtension_changesTheFormat()
{
    file()->selectAll();
    QTest::keyClicks(file(), QStringLiteral("/tmp/My Graph.PDF"));
    QCOMPARE(format()->currentIndex(), static_cast<int>(picture::PictureFormat::Pdf));
    QCOMPARE(m_dialog->file().filename().string(), std::string{"My Graph.PDF"});
}

void TestExportImageDialog::otherExtension_cannotBeSaved()
{
    file()->setText(m_folder.filePath(QStringLiteral("graph.jpg")));
    QVERIFY(!saveButton()->isEnabled());
    file()->clear();
    QVERIFY(!saveButton()->isEnabled());
    file()->setText(m_folder.filePath(QStringLiteral("graph.png")));
    QVERIFY(saveButton()->isEnabled());
}

void TestExportImageDialog::boxes_becomeOptions()
{
    QVERIFY(m_dialog->options().legend && m_dialog->options().title && m_dialog->options().sources);
    QVERIFY(!m_dialog->options().transparent && !m_dialog->options().dark);
    for (const char* name : {"Title", "Legend", "Sources", "Transparent"})
        box(QString::fromUtf8(name))->click();
    m_dialog->findChild<QSpinBox*>()->setValue(288);
    QVERIFY(!m_dialog->options().legend && !m_dialog->options().title && !m_dialog->options().sources);
    QVERIFY(m_dialog->options().transparent);
    QCOMPARE(m_dialog->options().scale, 3.0);
}

void TestExportImageDialog::selectionOnly_needsASelection()
{
    QVERIFY(box(QStringLiteral("Only the selection"))->isEnabled());
    open({});
    QVERIFY(!box(QStringLiteral("Only the selection"))->isEnabled());
}

void TestExportImageDialog::selectionOnly_reducesTheContent()
{
    QCOMPARE(m_dialog->content().graph.nodes().size(), std::size_t{2});
    box(QStringLiteral("Only the selection"))->click();
    QCOMPARE(m_dialog->content().graph.nodes().size(), std::size_t{1});
    QVERIFY(m_dialog->content().graph.edges().empty());
}

void TestExportImageDialog::hugeResolution_cannotBeSaved()
{
    picture::PictureContent wide;
    wide.graph = graph::KnowledgeGraph{
        {node(1, ontology::NodeKind::State, "Japan"), node(2, ontology::NodeKind::State, "China")}, {}};
    wide.placements = placed({{1, {0, 0}}, {2, {9000, 9000}}});
    ExportImageDialog dialog{wide, {}, m_folder.path().toStdString()};
    auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    dialog.findChild<QSpinBox*>()->setValue(48);
    QVERIFY(save->isEnabled());
}

void TestExportImageDialog::preview_isPainted()
{
    const auto labels = m_dialog->findChildren<QLabel*>();
    const auto preview = std::ranges::find_if(
        labels, [](const QLabel* label) { return label->accessibleName() == QStringLiteral("Preview"); });
    QVERIFY(preview != labels.end());
    QTRY_VERIFY(!(*preview)->pixmap().isNull());
    const QImage before = (*preview)->pixmap().toImage();
    box(QStringLiteral("Legend"))->click();
    QTRY_VERIFY((*preview)->pixmap().toImage() != before);
}

void TestExportImageDialog::save_accepts()
{
    QSignalSpy accepted{m_dialog.get(), &QDialog::accepted};
    QTest::mouseClick(saveButton(), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
}

QTEST_MAIN(TestExportImageDialog)
#include "tst_exportimagedialog.moc"
