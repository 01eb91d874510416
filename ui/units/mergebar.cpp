#include "ui/units/mergebar.h"

#include "ui/common/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMap>

MergeBar::MergeBar(const PageContext &context, MakeEdit makeEdit, NameOf nameOf, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_makeEdit(std::move(makeEdit))
    , m_nameOf(std::move(nameOf))
    , m_preview(new QLabel(this))
    , m_merge(makeButton(tr("Merge"), ButtonKind::Normal, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 10);
    QPushButton *swap = makeButton(tr("The other way round"), ButtonKind::Normal, this);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonKind::Link, this);
    m_preview->setWordWrap(true);
    layout->addWidget(m_preview, 1);
    layout->addWidget(swap);
    layout->addWidget(m_merge);
    layout->addWidget(cancel);
    connect(swap, &QPushButton::clicked, this, [this] { ask(m_into, m_from); });
    connect(m_merge, &QPushButton::clicked, this, &MergeBar::merge);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MergeBar::ask(const QUuid &from, const QUuid &into)
{
    m_from = from;
    m_into = into;
    showPreview();
    show();
    m_merge->setFocus();
}

void MergeBar::showPreview()
{
    // Edits are pure: running one on the workspace without committing it says what it would do.
    const Result<ChangeSet> changes = m_makeEdit(m_from, m_into)(m_context.workspace());
    m_merge->setEnabled(changes.has_value());
    if (!changes) {
        m_preview->setText(QStringLiteral("▲ ") + changes.error().message);
        return;
    }
    m_preview->setText(
        tr("“%1” goes into “%2”. %3").arg(m_nameOf(m_from), m_nameOf(m_into), whatMoves(*changes)));
    m_preview->setAccessibleName(m_preview->text());
}

QString MergeBar::whatMoves(const ChangeSet &changes) const
{
    QMap<QString, int> counts;
    for (const Change &change : changes)
        std::visit(
            [&]<typename Record>(const ChangeOf<Record> &each) {
                const QUuid id = each.either().id.value;
                if (id != m_from && id != m_into)
                    ++counts[QCoreApplication::translate("Record", Description<Record>::title)];
            },
            change);
    QStringList parts;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        parts += tr("%1: %2").arg(each.key()).arg(each.value());
    return parts.isEmpty() ? tr("Nothing else moves.") : tr("What moves: %1.").arg(parts.join(u'、'));
}

void MergeBar::merge()
{
    const QString from = m_nameOf(m_from);
    const QString into = m_nameOf(m_into);
    m_context.perform(m_makeEdit(m_from, m_into),
                      tr("Merge %1 into %2").arg(from, into),
                      tr("%1 was merged into %2.").arg(from, into));
    hide();
}

void MergeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}
