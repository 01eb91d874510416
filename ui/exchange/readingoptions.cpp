#include "ui/exchange/readingoptions.h"

#include "ui/common/shown.h"

#include <QFormLayout>

ReadingOptions::ReadingOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 8, 16, 12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_sheet = addChoice(tr("Sheet"), {});
    QStringList kinds{tr("As its headers say")};
    for (const auto &word : Words<LedgerKind>::list)
        kinds += wordFor(word.value);
    m_kind = addChoice(tr("Read as"), kinds);
    m_moneyUnit = addChoice(
        tr("Money in"),
        {tr("As the sheet says"), QStringLiteral("元"), QStringLiteral("万元"), QStringLiteral("亿元")});
    m_unit = new QLineEdit(this);
    m_unit->setAccessibleName(tr("Unit of rows that name none"));
    m_unit->setPlaceholderText(tr("For rows that name none"));
    form->addRow(tr("Unit"), m_unit);
    connectChanges();
}

QComboBox *ReadingOptions::addChoice(const QString &title, const QStringList &words)
{
    auto *choice = new QComboBox(this);
    choice->addItems(words);
    choice->setAccessibleName(title);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(10);
    static_cast<QFormLayout *>(layout())->addRow(title, choice);
    return choice;
}

void ReadingOptions::connectChanges()
{
    for (QComboBox *choice : {m_sheet, m_kind})
        connect(choice, &QComboBox::activated, this, [this] {
            m_fields.clear();
            emit changed();
        });
    connect(m_moneyUnit, &QComboBox::activated, this, &ReadingOptions::changed);
    connect(m_unit, &QLineEdit::editingFinished, this, [this] {
        if (m_unit->isModified()) {
            m_unit->setModified(false);
            emit changed();
        }
    });
}

LedgerOptions ReadingOptions::options(QDate today) const
{
    LedgerOptions options;
    options.today = today;
    options.sheet = m_sheet->currentText();
    options.unit = m_unit->text();
    options.fields = m_fields;
    if (m_kind->currentIndex() > 0)
        options.as = Words<LedgerKind>::list[static_cast<size_t>(m_kind->currentIndex() - 1)].value;
    if (m_moneyUnit->currentIndex() > 0)
        options.moneyUnit = parseMoneyUnit(m_moneyUnit->currentText());
    return options;
}

void ReadingOptions::reset()
{
    m_sheet->clear();
    m_kind->setCurrentIndex(0);
    m_moneyUnit->setCurrentIndex(0);
    m_unit->clear();
    m_fields.clear();
}

void ReadingOptions::show(const ImportPreview &preview)
{
    m_sheet->clear();
    m_sheet->addItems(preview.sheets);
    m_sheet->setCurrentText(preview.ledger->sheet);
}
