#pragma once

#include "ui/exchange/importjob.h"

#include <QComboBox>
#include <QLineEdit>

/// How a ledger is to be read where the sheet itself does not say so.
class ReadingOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingOptions(QWidget *parent = nullptr);

    LedgerOptions options(QDate today) const;
    /// Back to what the sheet says.
    void reset();
    void show(const ImportPreview &preview);

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &title, const QStringList &words);
    void connectChanges();

    QComboBox *m_sheet;
    QComboBox *m_kind;
    QComboBox *m_moneyUnit;
    QLineEdit *m_unit;
};
