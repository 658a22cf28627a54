#pragma once

#include <cablegraph/graph/filter.h>

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;
class QToolButton;

namespace cablegraph::panels {

/// The conditions of a filter that are words and numbers: name, dates, confidence, how well backed, how well joined.
class ConditionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionsForm(QWidget* parent = nullptr);

    void setFilter(const graph::Filter& filter);

Q_SIGNALS:
    /// `isHeld`: one of many on the way, while a slider moves or a text is typed.
    void filterWanted(const cablegraph::graph::Filter& filter, bool isHeld);

private:
    QLineEdit* makeDate(const QString& name, std::optional<text::PartialDate> graph::DateRange::*bound);
    QSpinBox* makeSpinBox(const QString& name, int least, const QString& none, std::function<void(int)> change);
    void makeText();
    void makeConfidence();
    void layOut();
    QToolButton* makeMoreButton(QWidget& more);
    void showConfidence();
    void want(bool isHeld);

    graph::Filter m_filter;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_last = nullptr;
    QCheckBox* m_undated = nullptr;
    QSlider* m_confidence = nullptr;
    QLabel* m_confidenceText = nullptr;
    QSpinBox* m_articles = nullptr;
    QSpinBox* m_sources = nullptr;
    QSpinBox* m_minimumDegree = nullptr;
    QSpinBox* m_maximumDegree = nullptr;
};

} // namespace cablegraph::panels
