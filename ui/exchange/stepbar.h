#pragma once

#include <QWidget>

/// The steps of an import: those done, the one at hand, those to come.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    enum class Step { ChooseFile, MapColumns, Check, Write };

    explicit StepBar(QWidget *parent = nullptr);

    void show(Step step);
    Step step() const { return m_step; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthOf(int step) const;

    QStringList m_words;
    Step m_step = Step::ChooseFile;
};
