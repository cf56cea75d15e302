// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/history.h"

#include <QDialog>

class QTextBrowser;

namespace espalier::ui {

//! What a page is for, what to do on it, and the terms it uses. It may stay open beside the window.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

    void showPage(PageId page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PageId m_page = PageId::Connect;
    QTextBrowser *m_text = nullptr;
};

} // namespace espalier::ui
