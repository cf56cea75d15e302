// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/booster.h"

#include "core/learn/xgboosterror.h"

#include <xgboost/c_api.h>

#include <array>
#include <charconv>
#include <limits>
#include <string_view>

namespace espalier::learn {

Booster::Booster(const std::vector<void *> &caches)
{
    check(XGBoosterCreate(caches.data(), caches.size(), &m_handle));
}

Booster::~Booster()
{
    XGBoosterFree(m_handle);
}

void Booster::set(const char *name, const std::string &value)
{
    check(XGBoosterSetParam(m_handle, name, value.c_str()));
}

void Booster::update(int round, const Quantized &data)
{
    check(XGBoosterUpdateOneIter(m_handle, round, data.handle()));
}

double Booster::loss(int round, const Quantized &data)
{
    std::array<DMatrixHandle, 1> matrices{data.handle()};
    std::array<const char *, 1> names{"validation"};
    const char *words = nullptr;
    check(XGBoosterEvalOneIter(m_handle, round, matrices.data(), names.data(), 1, &words));
    // The number at the end of "[0]\tname-logloss:0.693".
    const std::string_view text(words);
    const auto number = text.substr(text.rfind(':') + 1);
    auto result = std::numeric_limits<double>::infinity();
    std::from_chars(number.data(), number.data() + number.size(), result);
    return result;
}

Result<Json> Booster::document()
{
    bst_ulong length = 0;
    const char *bytes = nullptr;
    check(XGBoosterSaveModelToBuffer(m_handle, R"({"format": "json"})", &length, &bytes));
    return parseJson({bytes, length}, "XGBoost");
}

} // namespace espalier::learn
