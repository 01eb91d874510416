#pragma once

#include <QProxyStyle>

/// Fusion with the program's own buttons, inputs and headers. A push button with the property `primary` is
/// filled; an input with the property `invalid` is framed amber.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    QRect
    subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *data) const override;

private:
    static void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
    static void drawToolButton(const QStyleOption *option, QPainter *painter);
    static void drawInput(const QStyleOption *option, QPainter *painter, const QWidget *widget);
    static void drawHeaderSection(const QStyleOption *option, QPainter *painter);
    static void drawCheckMark(const QStyleOption *option, QPainter *painter);
    static void drawRadioMark(const QStyleOption *option, QPainter *painter);
    static void drawTab(const QStyleOption *option, QPainter *painter);
};
