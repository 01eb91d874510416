#pragma once

#include <QWidget>

/// One thing that was read from a decision: what it is, and the names as chips. A missing one is dashed and
/// never in the way.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(const QString &name, QWidget *parent = nullptr);

    void setChips(const QStringList &chips);
    const QStringList &chips() const { return m_chips; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int nameWidth() const;

    QString m_name;
    QStringList m_chips;
};
