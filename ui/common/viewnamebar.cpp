#include "ui/common/viewnamebar.h"

#include "core/base/text.h"
#include "ui/common/controls.h"

#include <QBoxLayout>
#include <QKeyEvent>

ViewNameBar::ViewNameBar(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_sharing(new QCheckBox(tr("For everyone who opens this file"), this))
    , m_save(makeButton(tr("Save view"), ButtonKind::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 8);
    layout->setSpacing(8);
    QPushButton *close = makeButton(tr("Close"), ButtonKind::Link, this);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_sharing);
    layout->addWidget(m_save);
    layout->addWidget(close);
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_sharing->setAccessibleName(m_sharing->text());
    connect(m_name, &QLineEdit::returnPressed, this, &ViewNameBar::give);
    connect(m_save, &QPushButton::clicked, this, &ViewNameBar::give);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void ViewNameBar::askForView()
{
    m_sharing->setChecked(false);
    m_sharing->show();
    m_name->clear();
    show();
    m_name->setFocus();
}

void ViewNameBar::askForNewName(const QString &name)
{
    m_sharing->hide();
    m_name->setText(name);
    m_name->selectAll();
    show();
    m_name->setFocus();
}

void ViewNameBar::give()
{
    const QString name = tidied(m_name->text());
    if (name.isEmpty())
        return;
    const bool isNew = !m_sharing->isHidden();
    hide();
    if (isNew)
        emit saved(name, m_sharing->isChecked());
    else
        emit renamed(name);
}

void ViewNameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}
