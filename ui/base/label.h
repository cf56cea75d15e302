// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>

namespace espalier::ui {

//! A label that measures its text once for each width: a layout asks for the height of a wrapped text dozens of times, and Qt lays it out
//! each time.
class Label : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

private:
    //! All that a height depends on, beside the width.
    struct Look
    {
        QString text;
        QFont font;
        QMargins margins;
        int margin = 0;
        int indent = 0;
        bool isWrapped = false;
        bool operator==(const Look &) const = default;
    };

    mutable Look m_look;
    mutable QHash<int, int> m_heights; //!< by width, of that look
};

} // namespace espalier::ui
