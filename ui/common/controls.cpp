#include "ui/common/controls.h"

#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>

namespace {
class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeOf(palette()).line); }
};
} // namespace

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return QString(text).remove(inBrackets).remove(u'&');
}

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(withoutMnemonic(text));
    button->setProperty("primary", kind == ButtonKind::Primary);
    button->setProperty("link", kind == ButtonKind::Link);
    button->setAutoDefault(false);
    button->setAttribute(Qt::WA_Hover);
    return button;
}

bool clickFocusedButton(const QWidget *bar)
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (!button || !bar->isAncestorOf(button))
        return false;
    button->click();
    return true;
}

QWidget *makeHairline(QWidget *parent)
{
    return new Hairline(parent);
}

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
}

void QuietLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeOf(palette()).text2);
    const int flags = static_cast<int>(alignment()) | (wordWrap() ? Qt::TextWordWrap : 0);
    const QString line = wordWrap() ? text() : fontMetrics().elidedText(text(), Qt::ElideRight, width());
    painter.drawText(contentsRect(), flags, line);
}
