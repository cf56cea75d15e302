// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace espalier::ui {

//! Looks like a field and opens the command palette.
class SearchField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setShortcutText(const QString &text);
    QSize sizeHint() const override { return {360, 28}; }
    QSize minimumSizeHint() const override { return {120, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_shortcut;
};

} // namespace espalier::ui
