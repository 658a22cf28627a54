#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;
class QTextDocument;
class QTreeWidget;
class QTreeWidgetItem;

namespace cablegraph::help {

/// The user's guide: its headings beside its text, and a search through it. Not modal, so that it can be read while the
/// window is used.
class Guide : public QDialog
{
    Q_OBJECT

public:
    /// `markdown` is the whole guide; its first heading is the title.
    explicit Guide(const QString& markdown, QWidget* parent = nullptr);

private:
    void setUpContents();
    void addHeading(const QString& text, int level, int block);
    void goTo(const QTreeWidgetItem* heading);
    void goToAnchor(const QString& anchor);
    void search(const QString& words);
    void findNext(bool backwards);

    QLineEdit* m_search;
    QTreeWidget* m_contents;
    QTextBrowser* m_text;
};

/// Shows the guide that is shipped with the program, or brings the one that is open to the front.
void showGuide(QWidget* parent);

} // namespace cablegraph::help
