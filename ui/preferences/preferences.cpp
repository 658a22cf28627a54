#include "theme.h"

#include <cablegraph/actions/icons.h>
#include <cablegraph/preferences/choices.h>
#include <cablegraph/preferences/preferences.h>
#include <cablegraph/support/colourvision.h>

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QProxyStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace cablegraph::preferences {
namespace {

/// A style of Qt's with what it lacks. Fusion draws the frames of check boxes, fields and sliders darker than the
/// window: on a dark one nobody sees them. The icons of dialog buttons come from the desktop's theme and may be as dark
/// as the buttons.
class OwnStyle : public QProxyStyle
{
public:
    OwnStyle(const QString& base, bool isStill)
        : QProxyStyle{base}
        , m_isStill{isStill}
    {
    }

    [[nodiscard]] bool isStill() const noexcept { return m_isStill; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
        const bool isField = element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus);
        if (isBox || isField)
            frameOnDark(*painter, *option, option->rect, isField ? fieldCorner : 0);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (spin != nullptr && spin->frame && !option->state.testFlag(State_HasFocus))
            frameOnDark(*painter, *option, option->rect, fieldCorner);
        if (control == CC_Slider)
            frameOnDark(*painter, *option, subControlRect(control, option, SC_SliderHandle, widget), fieldCorner);
    }

    /// The arrow of bars that are too short, which every window with a menu asks for at the start: Qt's is a picture
    /// file, and to read one all the libraries for pictures are loaded.
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override
    {
        return icon == SP_ToolBarHorizontalExtensionButton ? actions::themedIcon(QStringLiteral("more"))
                                                           : QProxyStyle::standardIcon(icon, option, widget);
    }

    /// Animations may take no time. The canvas and the reader ask for the same hint.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        const bool isNone =
            (m_isStill && hint == SH_Widget_Animation_Duration) || hint == SH_DialogButtonBox_ButtonsHaveIcons;
        return isNone ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    static constexpr double fieldCorner = 2;

    static void frameOnDark(QPainter& painter, const QStyleOption& option, const QRect& rect, double corner)
    {
        if (option.palette.color(QPalette::Window).lightness() > 127)
            return;
        painter.save();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(option.palette.color(QPalette::PlaceholderText));
        painter.drawRoundedRect(QRectF{rect}.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
        painter.restore();
    }

    bool m_isStill;
};

/// What the desktop asked for when the program started.
struct Desktop
{
    QString style;
    QFont font;
};

const Desktop& desktop()
{
    static const Desktop first{QApplication::style()->name(), QApplication::font()};
    return first;
}

void applyStyle(ThemeChoice choice, bool isStill)
{
    const auto* own = dynamic_cast<const OwnStyle*>(QApplication::style());
    // Styles that draw with a desktop's own theme would mix its colours with ours.
    const QString base = choice == ThemeChoice::System ? desktop().style : QStringLiteral("fusion");
    if (own == nullptr || own->baseStyle()->name() != base || own->isStill() != isStill)
        QApplication::setStyle(new OwnStyle{base, isStill});
}

QPalette paletteOf(ThemeChoice choice)
{
    if (choice == ThemeChoice::System)
        return {};
    return choice == ThemeChoice::Dark ? darkPalette() : lightPalette();
}

void applyTextSize(int percent)
{
    constexpr int smallest = 50;
    constexpr int largest = 300;
    const double factor = std::clamp(percent, smallest, largest) / 100.0;
    QFont font = desktop().font;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor + 0.5));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void applyColours(ColourChoice choice)
{
    const auto vision = static_cast<support::ColourVision>(choice);
    if (vision == support::colourVision())
        return;
    support::setColourVision(vision);
    // Whoever draws with these colours takes them anew when its palette changes.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent change{QEvent::PaletteChange};
        QApplication::sendEvent(widget, &change);
        widget->update();
    }
}

} // namespace

Preferences::Preferences(settings::Settings& settings, QObject* parent)
    : QObject{parent}
    , m_settings{settings}
{
    static_cast<void>(desktop());
    apply();
}

void Preferences::apply()
{
    const ThemeChoice choice = value(theme);
    applyStyle(choice, value(lessMotion));
    if (const QPalette palette = paletteOf(choice);
        choice != ThemeChoice::System || QApplication::testAttribute(Qt::AA_SetPalette))
        QApplication::setPalette(palette);
    applyTextSize(value(textSize));
    applyColours(value(colours));
}

} // namespace cablegraph::preferences
