#include <cablegraph/picture/exportimagedialog.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <memory>
#include <pictures.h>

using namespace cablegraph;
using namespace cablegraph::testing;
using namespace Qt::StringLiterals;
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
    void selection_isOfferedWhereThereIsOne();
    void part_reducesTheContent();
    void paper_isTurnedAsTheDrawingLies();
    void outlines_areForSvg();
    void date_isToday();
    void hugeResolution_cannotBeSaved();
    void preview_isPainted();
    void save_accepts();

private:
    void open(const session::Selection& selection);
    [[nodiscard]] QCheckBox* box(const QString& text) const;
    [[nodiscard]] QLineEdit* file() const { return m_dialog->findChild<QLineEdit*>(QStringLiteral("file")); }
    [[nodiscard]] QComboBox* format() const { return m_dialog->findChildren<QComboBox*>().front(); }
    [[nodiscard]] QComboBox* part() const { return m_dialog->findChildren<QComboBox*>().at(1); }
    [[nodiscard]] QComboBox* paper() const { return m_dialog->findChildren<QComboBox*>().at(2); }
    [[nodiscard]] static QStringList offered(const QComboBox* choice)
    {
        QStringList texts;
        for (int i = 0; i < choice->count(); ++i)
            texts << choice->itemText(i);
        return texts;
    }
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
    m_dialog = std::make_unique<ExportImageDialog>(content, selection, QRectF{-50, -50, 100, 100},
                                                   m_folder.path().toStdString());
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

void TestExportImageDialog::selection_isOfferedWhereThereIsOne()
{
    QCOMPARE(offered(part()), (QStringList{u"The whole graph"_s, u"The part in the window"_s, u"The selection"_s}));
    open({});
    QCOMPARE(offered(part()), (QStringList{u"The whole graph"_s, u"The part in the window"_s}));
}

void TestExportImageDialog::part_reducesTheContent()
{
    QCOMPARE(m_dialog->content().graph.nodes().size(), std::size_t{2});
    for (int times = 0; times < 2; ++times) { // the part in the window, the selection
        QTest::keyClick(part(), Qt::Key_Down);
        QCOMPARE(m_dialog->content().graph.nodes().size(), std::size_t{1});
        QVERIFY(m_dialog->content().graph.edges().empty());
    }
}

void TestExportImageDialog::paper_isTurnedAsTheDrawingLies()
{
    QVERIFY(!m_dialog->options().size);
    QTest::keyClick(paper(), Qt::Key_Down);
    QCOMPARE(paper()->currentText(), u"A4"_s);
    const QSizeF size = m_dialog->options().size.value();
    QVERIFY(size.width() > size.height()); // the two states lie beside each other
    QVERIFY(std::abs(size.width() - 297 / 25.4 * 96) < 1 && std::abs(size.height() - 210 / 25.4 * 96) < 1);
}

void TestExportImageDialog::outlines_areForSvg()
{
    QVERIFY(!box(u"Text as outlines"_s)->isEnabled());
    QTest::keyClick(format(), Qt::Key_Down);
    box(u"Text as outlines"_s)->click();
    QVERIFY(m_dialog->options().outlined);
    QTest::keyClick(format(), Qt::Key_Down);
    QVERIFY(!m_dialog->options().outlined);
}

void TestExportImageDialog::date_isToday()
{
    QVERIFY(m_dialog->options().date.isEmpty());
    box(u"Date"_s)->click();
    QVERIFY(m_dialog->options().date.contains(QString::number(QDate::currentDate().year())));
}

void TestExportImageDialog::hugeResolution_cannotBeSaved()
{
    picture::PictureContent wide;
    wide.graph = graph::KnowledgeGraph{
        {node(1, ontology::NodeKind::State, "Japan"), node(2, ontology::NodeKind::State, "China")}, {}};
    wide.placements = placed({{1, {0, 0}}, {2, {20000, 20000}}});
    ExportImageDialog dialog{wide, {}, {}, m_folder.path().toStdString()};
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
