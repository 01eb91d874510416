#pragma once

#include "core/briefing/pack.h"

#include <QListWidget>
#include <QTimer>

struct PackProof;

/// The parts of a pack in their order: checked ones are printed. Drag or Alt+↑↓ moves one, Space switches it.
class PartList : public QListWidget
{
    Q_OBJECT

public:
    explicit PartList(QWidget *parent = nullptr);

    std::vector<PackPart> chosen() const;
    void choose(PackPart part, bool isChosen);
    void move(int row, int step);
    /// Which pages each part stands on.
    void showPages(const PackProof &proof);
    /// Marks the part that holds this page.
    void markPage(int page);
    QString pagesText(int row) const;

signals:
    void changed(); ///< what is chosen, or the order
    void pageAsked(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    PackPart partAt(int row) const;

    QTimer m_change;
};
