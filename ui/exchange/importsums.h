#pragma once

#include "ui/exchange/importjob.h"

#include <QLabel>

/// The sums of the accepted rows against what the sheet's own 合计 says, with the difference explained.
class ImportSums : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    void show(const ImportPreview &preview);

private:
    QString sentenceFor(const QString &field, const ImportPreview &preview) const;
};
