// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/label.h"

namespace espalier::ui {

int Label::heightForWidth(int width) const
{
    const Look look{.text = text(),
                    .font = font(),
                    .margins = contentsMargins(),
                    .margin = margin(),
                    .indent = indent(),
                    .isWrapped = wordWrap()};
    if (!(look == m_look)) {
        m_look = look;
        m_heights.clear();
    }
    auto height = m_heights.constFind(width);
    if (height == m_heights.constEnd())
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    return *height;
}

} // namespace espalier::ui
