#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

/// The colours of one appearance, by what they say. Everything on screen takes its colours from here.
struct Theme
{
    QColor window;
    QColor surface;
    QColor sunken;
    QColor hover;
    QColor sel;
    QColor line;
    QColor line2;
    QColor control;
    QColor text;
    QColor text2;
    QColor text3;
    QColor accent;
    QColor onAccent;
    QColor accentBg;
    QColor late; ///< lateness only
    QColor lateBg;
    QColor warn;
    QColor warnFill;
    QColor warnBg;
    QColor ok;
    QColor okFill;
    QColor okBg;
    QColor bar;
    QColor barFill;
    QColor base;
    QColor front;
    QColor rest;
    QColor done;
    QColor tip;
    QColor tipText;
    bool isOutlined = false; ///< high contrast: fills and badges carry a border

    static const Theme &light();
    static const Theme &dark();
    static const Theme &lightContrast();
    static const Theme &darkContrast();

    QPalette palette() const;
};

/// The theme a palette was made from. Painters ask it, so that a change of palette reaches them without being
/// told.
const Theme &themeOf(const QPalette &palette);

/// The numbers are remembered on the machine.
enum class Appearance { FollowSystem, Light, Dark, LightContrast, DarkContrast };

/// Palette, style and font of the whole program. `pixels` is the height of body text.
/// `system` is the palette that the desktop had before the first call.
void applyAppearance(Appearance appearance, const QPalette &system, int pixels);

constexpr int normalTextPixels = 13;
constexpr int largeTextPixels = 15;

/// The zooms that Ctrl+Plus and Ctrl+Minus go through, in percent.
inline constexpr std::array<int, 8> zoomSteps{80, 90, 100, 110, 125, 150, 175, 200};
constexpr int normalZoom = 100;
int zoomAfter(int percent, int steps); ///< `steps` up or down, never off the end

enum class TextRole { Figure, PageTitle, PanelTitle, Section, Body, Caption };

/// The font of a role, in proportion to the body font.
QFont roleFont(TextRole role, const QFont &body);

/// The height of a font in pixels, however it was asked for.
int pixelsOf(const QFont &font);

/// A width or height given for normal text, at this font's size.
int scaledTo(const QFont &font, int token);

/// Between the lines of body text. Not QFontMetrics::height(): that grows with every fallback font a sign is
/// taken from.
int lineHeight(const QFont &font);

/// The families named explicitly: a bare locale falls back to Japanese shapes.
QFont bodyFont(int pixels);
