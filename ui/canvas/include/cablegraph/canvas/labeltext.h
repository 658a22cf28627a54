#pragma once

#include <cablegraph/ontology/kinds.h>

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace cablegraph::canvas {

/// A name broken into the lines in which it is drawn, at 100 % zoom.
struct LabelText
{
    QStringList lines;
    QSizeF size; ///< of all lines
    double lineHeight = 0;
    double ascent = 0;     ///< of the first line
    double briefWidth = 0; ///< of brief(); 0 if there is nothing to leave out

    /// The first line, with dots for the rest.
    [[nodiscard]] QString brief() const;

    friend bool operator==(const LabelText&, const LabelText&) = default;
};

/// The widest a node's label becomes before it is wrapped, and then elided.
inline constexpr double widestLabel = 150;

/// The fonts of the drawing, made from the window's: families for Korean, Japanese and Chinese names are added behind
/// its own, so that pictures made elsewhere have them too.
[[nodiscard]] QFont nodeLabelFont(const QFont& window, ontology::NodeKind kind);
[[nodiscard]] QFont edgeLabelFont(const QFont& window);

/// The fonts of one drawing. Deriving one and finding its glyphs takes longer than painting a word with it. To be used
/// on one thread at a time.
class LabelFonts
{
public:
    LabelFonts(const QFont& window) // NOLINT(google-explicit-constructor): a scene is made with the window's font
        : m_window{window}
        , m_state{nodeLabelFont(window, ontology::NodeKind::State)}
        , m_other{nodeLabelFont(window, ontology::NodeKind::Person)}
        , m_edge{edgeLabelFont(window)}
    {
    }

    [[nodiscard]] const QFont& window() const noexcept { return m_window; }
    [[nodiscard]] const QFont& node(ontology::NodeKind kind) const noexcept
    {
        return kind == ontology::NodeKind::State ? m_state : m_other;
    }
    [[nodiscard]] const QFont& edge() const noexcept { return m_edge; }

private:
    QFont m_window;
    QFont m_state;
    QFont m_other;
    QFont m_edge;
};

/// Breaks names into lines in one font. Remembers the widths of words, which many names share.
class LabelWrapper
{
public:
    explicit LabelWrapper(const QFont& font, double widest = widestLabel);

    /// At most two lines, balanced; what does not fit is elided at the end of the second one.
    [[nodiscard]] LabelText wrap(const QString& name);

private:
    [[nodiscard]] double widthOf(const QString& word);
    [[nodiscard]] QStringList linesOf(const QString& name);

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_widest;
    QHash<QString, double> m_widths;
};

/// Names that have been broken into lines: doing so takes longer than all else about a node. To be used on one thread
/// at a time.
class LabelBook
{
public:
    /// Forgets those in another font (the window's).
    void open(const QFont& window);
    /// States have a font of their own; `wrapper` is of the one meant.
    [[nodiscard]] const LabelText& of(const QString& name, bool isState, LabelWrapper& wrapper);

private:
    QFont m_window;
    QHash<QString, LabelText> m_states;
    QHash<QString, LabelText> m_others;
};

/// One name alone. Runs on any thread.
[[nodiscard]] LabelText wrapLabel(const QString& name, const QFont& font, double widest = widestLabel);

} // namespace cablegraph::canvas
