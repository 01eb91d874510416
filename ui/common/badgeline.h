#pragma once

#include "ui/common/markpainting.h"

#include <QWidget>

/// Marks with their words in a row, and a quiet sentence after them: how a record stands, at the head of a
/// panel.
class BadgeLine : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show(const std::vector<MarkedText> &badges, const QString &words);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int badgesWidth() const;
    bool isWordsBelow(int width) const;
    int wordsHeight(int width) const;

    std::vector<MarkedText> m_badges;
    QString m_words;
};
