#pragma once

#include "ui/common/pagecontext.h"

#include <QLabel>
#include <QPushButton>

/// Merges two entries into one, after showing what would move.
class MergeBar : public QWidget
{
    Q_OBJECT

public:
    /// The edit that merges the first into the second.
    using MakeEdit = std::function<Edit(const QUuid &from, const QUuid &into)>;
    using NameOf = std::function<QString(const QUuid &)>;

    MergeBar(const PageContext &context, MakeEdit makeEdit, NameOf nameOf, QWidget *parent = nullptr);

    void ask(const QUuid &from, const QUuid &into);
    QString preview() const { return m_preview->text(); }
    QPushButton *mergeButton() const { return m_merge; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPreview();
    QString whatMoves(const ChangeSet &changes) const;
    void merge();

    PageContext m_context;
    MakeEdit m_makeEdit;
    NameOf m_nameOf;
    QUuid m_from;
    QUuid m_into;
    QLabel *m_preview;
    QPushButton *m_merge;
};
