#include "ui/common/toast.h"

#include "ui/common/controls.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace std::chrono_literals;

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_sentence(new QLabel(this))
    , m_undo(makeButton(tr("Undo Ctrl+Z"), ButtonKind::Link, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &Toast::hide);
    connect(m_undo, &QPushButton::clicked, this, &Toast::undoAsked);
    window->installEventFilter(this);
    m_undo->installEventFilter(this);
    hide();
}

void Toast::show(const QString &sentence, Offer offer)
{
    const Theme &theme = themeOf(window()->palette());
    QPalette own;
    own.setColor(QPalette::WindowText, theme.tipText);
    m_sentence->setPalette(own);
    // The tip stands on the other theme's ground, so its link takes that theme's accent.
    own.setColor(QPalette::Base, theme.tip);
    m_undo->setPalette(own);
    m_sentence->setText(sentence);
    m_undo->setVisible(offer == Offer::Undo);
    setAccessibleName(sentence);
    adjustSize();
    place();
    setVisible(true);
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, room.height() - height() - 44);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(window()->palette()).tip);
    painter.drawRoundedRect(rect(), 8, 8);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_undo && event->type() == QEvent::FocusIn)
        m_timer.stop();
    else if (watched == m_undo && event->type() == QEvent::FocusOut)
        m_timer.start();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}
