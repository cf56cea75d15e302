// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace espalier::ui {

//! The colour that somebody marks a connection with: none, or one of a few.
class ColourChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget *parent = nullptr);

    //! "#b3261e"; empty for none.
    void setColour(const QString &colour);
    QString colour() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QButtonGroup *m_buttons = nullptr;
};

} // namespace espalier::ui
