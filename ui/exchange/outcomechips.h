#pragma once

#include "core/exchange/ledgerimport.h"

#include <QButtonGroup>
#include <QWidget>

/// How many rows come to what, one chip an outcome; the pressed one is the only kind that is shown.
class OutcomeChips : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeChips(QWidget *parent = nullptr);

    void showCounts(const ImportPlan &plan);
    QAbstractButton *chip(std::optional<RowOutcome> outcome) const; ///< nullopt = all
    std::optional<RowOutcome> chosen() const;
    void chooseAll();

signals:
    void chosenChanged();

private:
    QButtonGroup *m_chips;
};
