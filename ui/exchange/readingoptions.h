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

    /// As a person chose for this sheet; forgotten when another sheet or kind is read.
    const QMap<int, QString> &fields() const { return m_fields; }
    void setFields(const QMap<int, QString> &fields) { m_fields = fields; }

signals:
    void changed();

private:
    QComboBox *addChoice(const QString &title, const QStringList &words);
    void connectChanges();

    QComboBox *m_sheet;
    QComboBox *m_kind;
    QComboBox *m_moneyUnit;
    QLineEdit *m_unit;
    QMap<int, QString> m_fields; ///< by column
};
