#pragma once

#include "core/briefing/pack.h"
#include "ui/common/pagecontext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

struct PackProof;

/// Beside the page: as of which day, for whom, by whom; and what was checked about it.
class PackSettings : public QWidget
{
    Q_OBJECT

public:
    explicit PackSettings(const PageContext &context, QWidget *parent = nullptr);

    /// As chosen here, without the parts; Invalid with a sentence for a day that is none.
    Result<PackRequest> request() const;
    void refreshUnits();
    void showProof(const PackProof &proof);
    void showProblem(const QString &sentence);

    QLineEdit *asOfEdit() const { return m_asOf; }
    QLineEdit *compiledByEdit() const { return m_compiledBy; }
    QComboBox *unitChoice() const { return m_unit; }
    QString checksText() const; ///< one line a check

signals:
    void changed();

private:
    void addField(QVBoxLayout *layout, const QString &title, QWidget *field);
    void addCheck(const QString &sign, const QColor &color, const QString &sentence);
    void clearChecks();

    PageContext m_context;
    QLineEdit *m_asOf;
    QComboBox *m_unit;
    QLineEdit *m_compiledBy;
    QLabel *m_problem;
    QVBoxLayout *m_checks;
    QTimer m_typing;
};
