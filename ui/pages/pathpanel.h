// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QStandardItemModel;
class QToolButton;

namespace espalier::ui {

//! A join path as the list shows it.
struct PathRow
{
    QString text; //!< "customers -> orders (many)"
    bool isToMany = false;
    double fanOut = 1; //!< estimated rows for each row of the start
    bool operator==(const PathRow &) const = default;
};

//! The ranked join paths between two tables.
class PathPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PathPanel(QWidget *parent = nullptr);

    //! isComplete: false where more paths exist than are listed.
    void setPaths(const QString &from, const QString &to, const std::vector<PathRow> &paths, bool isComplete);

Q_SIGNALS:
    void pathSelected(std::size_t index);
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    QToolButton *m_close = nullptr;
    QString m_from;
    QString m_to;
    std::vector<PathRow> m_paths;
    bool m_isComplete = true;
};

} // namespace espalier::ui
