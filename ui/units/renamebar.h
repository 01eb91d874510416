#pragma once

#include "ui/common/pagecontext.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

/// Renames a unit: from a day on, or as a correction for all days.
class RenameBar : public QWidget
{
    Q_OBJECT

public:
    explicit RenameBar(const PageContext &context, QWidget *parent = nullptr);

    void ask(UnitId unit);
    QLineEdit *nameEdit() const { return m_name; }
    QLineEdit *dayEdit() const { return m_day; }
    QPushButton *renameButton() const { return m_rename; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFirstLine();
    void buildSecondLine();
    void rename();
    Result<Edit> edit() const;

    PageContext m_context;
    UnitId m_unit;
    QLabel *m_prompt = nullptr;
    QLineEdit *m_name = nullptr;
    QRadioButton *m_fromDay = nullptr;
    QRadioButton *m_correct = nullptr;
    QLineEdit *m_day = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_rename = nullptr;
};
