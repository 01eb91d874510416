#pragma once

#include "core/supervision/matterdispatch.h"
#include "ui/common/pagecontext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

class QGridLayout;

/// 交办: a strip above the table that asks for all of one dispatch at once. Enter assigns, Esc closes; what
/// is missing is said in it.
class AssignForm : public QWidget
{
    Q_OBJECT

public:
    explicit AssignForm(const PageContext &context, QWidget *parent = nullptr);

    /// For a new matter, or for one that is registered.
    void ask(MatterId matter = {});
    QLineEdit *titleEdit() const { return m_title; }
    QLineEdit *unitEdit() const { return m_unit; }
    QLabel *problem() const { return m_problem; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    QLineEdit *addEdit(QGridLayout *grid, const QString &name, const QPoint &at, int columns = 1);
    void completeNames();
    Result<MatterDispatch> typedDispatch() const;
    Result<QList<UnitId>> helpersTyped() const;
    Result<std::optional<DatePhrase>> dueTyped() const;
    void assign();
    void takeAnswer(const Result<Performed> &performed, int asked);
    void leave();

    PageContext m_context;
    MatterId m_matter;
    int m_asked = 0; ///< so many times
    QLineEdit *m_title = nullptr;
    QLineEdit *m_unit = nullptr;
    QLineEdit *m_helpers = nullptr;
    QLineEdit *m_person = nullptr;
    QComboBox *m_class = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_standard = nullptr;
    QLineEdit *m_due = nullptr;
    QLabel *m_problem = nullptr;
};
