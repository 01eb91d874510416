#include "ui/units/renamebar.h"

#include "core/portfolio/fieldedits.h"
#include "core/portfolio/register.h"
#include "ui/common/answer.h"
#include "ui/common/controls.h"

#include <QKeyEvent>
#include <QVBoxLayout>

RenameBar::RenameBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 10);
    buildFirstLine();
    buildSecondLine();
    m_problem = new QLabel(this);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    connect(m_fromDay, &QRadioButton::toggled, m_day, &QWidget::setEnabled);
    connect(m_rename, &QPushButton::clicked, this, &RenameBar::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &RenameBar::rename);
    connect(m_day, &QLineEdit::returnPressed, this, &RenameBar::rename);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void RenameBar::buildFirstLine()
{
    auto *line = new QHBoxLayout;
    m_prompt = new QLabel(this);
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("New name of the unit"));
    line->addWidget(m_prompt);
    line->addWidget(m_name, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void RenameBar::buildSecondLine()
{
    auto *line = new QHBoxLayout;
    m_fromDay = new QRadioButton(tr("Renamed from this day on:"), this);
    m_day = new QLineEdit(this);
    m_day->setAccessibleName(tr("First day of the new name"));
    m_day->setFixedWidth(132);
    m_correct = new QRadioButton(tr("Correct the writing, for all days"), this);
    m_rename = makeButton(tr("Rename"), ButtonKind::Normal, this);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Link, this);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    for (QRadioButton *choice : {m_fromDay, m_correct})
        choice->setAccessibleName(choice->text());
    m_fromDay->setChecked(true);
    line->addWidget(m_fromDay);
    line->addWidget(m_day);
    line->addSpacing(16);
    line->addWidget(m_correct);
    line->addStretch();
    line->addWidget(m_rename);
    line->addWidget(cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void RenameBar::ask(UnitId unit)
{
    const Unit *standing = m_context.workspace().find(unit);
    if (!standing)
        return;
    m_unit = unit;
    m_prompt->setText(tr("New name of “%1”:").arg(standing->name));
    m_name->setText(standing->name);
    m_day->setText(m_context.today.day().toString(Qt::ISODate));
    m_problem->hide();
    show();
    m_name->setFocus();
    m_name->selectAll();
}

Result<Edit> RenameBar::edit() const
{
    if (m_correct->isChecked())
        return correctUnitName(m_unit, m_name->text());
    const TypingContext typing{m_context.workspace(), m_context.today.day()};
    const Result<QDate> day = typed(m_day->text(), typing, static_cast<const QDate *>(nullptr));
    if (!day)
        return tl::unexpected(day.error());
    if (!day->isValid())
        return failure(Error::Kind::Invalid, tr("Say from which day on the unit carries its new name."));
    return renameUnit(m_unit, m_name->text(), *day);
}

void RenameBar::rename()
{
    const auto refuse = [this](const Error &error) {
        m_problem->setText(QStringLiteral("▲ ") + error.message);
        m_problem->show();
    };
    const Result<Edit> wanted = edit();
    if (!wanted)
        return refuse(wanted.error());
    const QString name = m_name->text();
    const auto take = [this, name, refuse](const Result<Performed> &performed) {
        if (!performed)
            return refuse(performed.error());
        hide();
        m_context.notices.done(tr("The unit is called %1 now.").arg(name));
    };
    whenAnswered(m_context.session.perform(*wanted, tr("Rename unit to %1").arg(name)), this, take);
}

void RenameBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}
