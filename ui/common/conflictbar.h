#pragma once

#include "ui/common/pagecontext.h"
#include "ui/common/recordtable.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

/// Both versions of what two people changed at once, side by side and field by field: the value that stands
/// now, with who wrote it, and the one that was typed. What was typed stays here until it is decided.
class ConflictBar : public QFrame
{
    Q_OBJECT

public:
    ConflictBar(const PageContext &context, RecordTable &table, QWidget *parent);

    int lineCount() const { return static_cast<int>(m_lines.size()); }
    QPushButton *theirsButton(int line) const { return m_lines[static_cast<size_t>(line)].theirs; }
    QPushButton *mineButton(int line) const { return m_lines[static_cast<size_t>(line)].mine; }
    QPushButton *writeButton() const { return m_write; }
    QString whoChanged(int line) const { return m_lines[static_cast<size_t>(line)].who->text(); }

public slots:
    void ask(const std::vector<CellConflict> &conflicts);

signals:
    void decided();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        CellConflict conflict;
        QPushButton *theirs = nullptr;
        QPushButton *mine = nullptr;
        QLabel *who = nullptr;
    };

    void buildHead();
    void addLine(const CellConflict &conflict);
    void askWho(size_t line);
    void choose(bool isMine);
    void showSentence();
    void write();
    void dress();

    PageContext m_context;
    RecordTable &m_table;
    QLabel *m_sentence;
    QPushButton *m_write;
    QWidget *m_grid = nullptr;
    QGridLayout *m_cells = nullptr;
    std::vector<Line> m_lines;
    std::vector<CellConflict> m_others; ///< held back with those of the same edit
};
