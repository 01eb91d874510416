#include "ui/common/theme.h"

#include "ui/common/style.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// What high contrast changes: captions as dark as secondary text, hairlines as strong as input frames.
Theme strengthened(Theme theme)
{
    theme.text3 = theme.text2;
    theme.line = theme.control;
    theme.line2 = theme.text2;
    theme.isOutlined = true;
    return theme;
}

const Theme &themeFor(Appearance appearance, bool isSystemDark)
{
    switch (appearance) {
    case Appearance::Light:
        return Theme::light();
    case Appearance::Dark:
        return Theme::dark();
    case Appearance::LightContrast:
        return Theme::lightContrast();
    case Appearance::DarkContrast:
        return Theme::darkContrast();
    case Appearance::FollowSystem:
        break;
    }
    return isSystemDark ? Theme::dark() : Theme::light();
}
} // namespace

const Theme &Theme::light()
{
    static const Theme theme{
        .window = QColor(0xF4F5F7),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xF9FAFB),
        .hover = QColor(0xEEF1F5),
        .sel = QColor(0xE1EBF8),
        .line = QColor(0xE3E6EB),
        .line2 = QColor(0xC9CFD8),
        .control = QColor(0x858E9C),
        .text = QColor(0x1B2330),
        .text2 = QColor(0x4D5766),
        .text3 = QColor(0x656F7E),
        .accent = QColor(0x2457A6),
        .onAccent = QColor(0xFFFFFF),
        .accentBg = QColor(0xE1EBF8),
        .late = QColor(0xB9232B),
        .lateBg = QColor(0xFCEBEB),
        .warn = QColor(0x815300),
        .warnFill = QColor(0xBF8200),
        .warnBg = QColor(0xFFF4DA),
        .ok = QColor(0x1F6A45),
        .okFill = QColor(0x2A7D52),
        .okBg = QColor(0xE5F3EB),
        .bar = QColor(0xA9BEDC),
        .barFill = QColor(0x5B82BD),
        .base = QColor(0x7E8897),
        .front = QColor(0x6A3FAE),
        .rest = QColor(0xF1F3F6),
        .done = QColor(0x687281),
        .tip = QColor(0x262E3B),
        .tipText = QColor(0xFFFFFF),
    };
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{
        .window = QColor(0x15181D),
        .surface = QColor(0x1C2027),
        .sunken = QColor(0x20252D),
        .hover = QColor(0x272D37),
        .sel = QColor(0x25395A),
        .line = QColor(0x2C323C),
        .line2 = QColor(0x414A57),
        .control = QColor(0x78828F),
        .text = QColor(0xE8EBF0),
        .text2 = QColor(0xB3BBC7),
        .text3 = QColor(0x929CAA),
        .accent = QColor(0x86B3F5),
        .onAccent = QColor(0x10203A),
        .accentBg = QColor(0x25395A),
        .late = QColor(0xFF8A85),
        .lateBg = QColor(0x43232A),
        .warn = QColor(0xF0BE5A),
        .warnFill = QColor(0xD99A1E),
        .warnBg = QColor(0x3C3219),
        .ok = QColor(0x79CFA0),
        .okFill = QColor(0x3F9C6B),
        .okBg = QColor(0x1D3A2B),
        .bar = QColor(0x3E557A),
        .barFill = QColor(0x7FA6DE),
        .base = QColor(0x6B7583),
        .front = QColor(0xC0A2F7),
        .rest = QColor(0x22272F),
        .done = QColor(0x8C97A6),
        .tip = QColor(0xE8EBF0),
        .tipText = QColor(0x1B2330),
    };
    return theme;
}

const Theme &Theme::lightContrast()
{
    static const Theme theme = strengthened(light());
    return theme;
}

const Theme &Theme::darkContrast()
{
    static const Theme theme = strengthened(dark());
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set
        = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::Base, surface);
    set(QPalette::Button, surface);
    set(QPalette::AlternateBase, sunken);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, line);
    set(QPalette::Mid, line2);
    set(QPalette::Dark, control);
    set(QPalette::Shadow, control);
    set(QPalette::Highlight, sel);
    set(QPalette::HighlightedText, text);
    set(QPalette::WindowText, text);
    set(QPalette::Text, text);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, onAccent);
    set(QPalette::PlaceholderText, text3);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, tip);
    set(QPalette::ToolTipText, tipText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, text3);
    return palette;
}

const Theme &themeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
    const Theme &strong = isDark ? Theme::darkContrast() : Theme::lightContrast();
    if (palette.color(QPalette::Active, QPalette::Midlight) == strong.line)
        return strong;
    return isDark ? Theme::dark() : Theme::light();
}

int zoomAfter(int percent, int steps)
{
    const auto at = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), percent);
    const auto last = static_cast<int>(zoomSteps.size()) - 1;
    const int step = std::clamp(static_cast<int>(at - zoomSteps.begin()) + steps, 0, last);
    return zoomSteps[static_cast<size_t>(step)];
}

QFont bodyFont(int pixels)
{
    QFont font;
    font.setFamilies(
        {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, font.defaultFamily()});
    font.setPixelSize(pixels);
    return font;
}

int pixelsOf(const QFont &font)
{
    return font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize();
}

int scaledTo(const QFont &font, int token)
{
    return token * pixelsOf(font) / normalTextPixels;
}

int lineHeight(const QFont &font)
{
    constexpr double chinese = 1.448; // ascent and descent of Noto Sans CJK
    return qRound(pixelsOf(font) * chinese);
}

void applyAppearance(Appearance appearance, const QPalette &system, int pixels)
{
    const bool isSystemDark = system.color(QPalette::Window).lightness() < 128;
    const Theme &theme = themeFor(appearance, isSystemDark);
    if (!qobject_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(bodyFont(pixels));
}

QFont roleFont(TextRole role, const QFont &body)
{
    QFont font = body;
    const auto scaled = [&](int pixels, QFont::Weight weight) {
        font.setPixelSize(scaledTo(body, pixels));
        font.setWeight(weight);
    };
    switch (role) {
    case TextRole::Figure:
        scaled(28, QFont::DemiBold);
        break;
    case TextRole::PageTitle:
        scaled(18, QFont::DemiBold);
        break;
    case TextRole::PanelTitle:
        scaled(16, QFont::DemiBold);
        break;
    case TextRole::Section:
        scaled(14, QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Caption:
        scaled(12, QFont::Normal);
        break;
    }
    return font;
}
