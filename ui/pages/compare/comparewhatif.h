// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workbench/whatif.h"

#include <QString>
#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace espalier::ui {

//! A feature of an example that can be given another value.
struct WhatIfFeature
{
    QString name;
    QString text; //!< in plain words
    bool isNumber = false;
    std::optional<QString> value; //!< as the core writes it; none where it is missing
    double contribution = 0;
    bool operator==(const WhatIfFeature &) const = default;
};

//! An example that was taken: what it is like.
struct WhatIfExample
{
    std::vector<WhatIfFeature> features; //!< the strongest first
    bool hasClasses = false;
    bool hasReasons = true; //!< else it is not known what a feature adds
};

//! What would be predicted of other values.
struct WhatIfAnswer
{
    QString summary; //!< "With these values: a probability of 41 % for true, instead of 89 %."
    std::map<QString, double> contributions; //!< by the name of the feature; 0 where it is not here
};

//! A value with which alone another class is predicted.
struct WhatIfChange
{
    QString name;
    std::optional<QString> value; //!< as the core writes it
    QString text; //!< "orders: days since the last = 12: stays (61 %)"
};

struct WhatIfChanges
{
    QString summary;
    std::vector<WhatIfChange> changes; //!< the nearest first
};

//! What would be predicted of the selected example if it were otherwise: values to edit, and the nearest ones that change the answer.
class CompareWhatIf : public QWidget
{
    Q_OBJECT

public:
    explicit CompareWhatIf(QWidget *parent = nullptr);

    //! None is selected, or it cannot be examined.
    void clear();
    void setExample(const WhatIfExample &example);
    void setAnswer(const WhatIfAnswer &answer);
    void setChanges(const WhatIfChanges &changes);
    void setError(const Error &error);

Q_SIGNALS:
    void asked(const std::vector<espalier::workbench::ValueGiven> &given);
    void changesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showOpen();
    void fill();
    void take(QStandardItem *item);
    void showValue(QStandardItem *item);
    void ask();
    void give(const WhatIfChange &change);
    void clearChanges();
    static QString shown(const WhatIfFeature &feature, const std::optional<QString> &value);

    std::optional<WhatIfExample> m_example;
    std::map<QString, std::optional<QString>> m_given; //!< by feature: what is not as it was
    QTimer m_later;
    bool m_isFilling = false; //!< what changes was not typed

    QPushButton *m_open = nullptr;
    QPushButton *m_find = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_note = nullptr;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_found = nullptr;
    QBoxLayout *m_changes = nullptr;
    std::vector<QPushButton *> m_changeButtons;
};

} // namespace espalier::ui
