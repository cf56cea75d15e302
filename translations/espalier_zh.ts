<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AddressText</name>
    <message>
        <source>%1 on this machine</source>
        <comment>a database</comment>
        <translation>本机上的 %1</translation>
    </message>
    <message>
        <source>%1 on this machine, port %2</source>
        <comment>a database</comment>
        <translation>本机上的 %1，端口 %2</translation>
    </message>
</context>
<context>
    <name>AggregateWords</name>
    <message>
        <source>the value itself</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>whether any</source>
        <translation>是否存在</translation>
    </message>
    <message>
        <source>has any</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation>%1 的总和</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>%1 的均值</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>smallest %1</source>
        <translation>%1 的最小值</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>largest %1</source>
        <translation>%1 的最大值</translation>
    </message>
    <message>
        <source>range</source>
        <translation>极差</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>%1 的极差</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>standard deviation of %1</source>
        <translation>%1 的标准差</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>%1 的中位数</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>%2 quantile of %1</source>
        <translation>%1 的 %2 分位数</translation>
    </message>
    <message>
        <source>share above a number</source>
        <translation>大于某数的占比</translation>
    </message>
    <message>
        <source>share of %1 above %2</source>
        <translation>%1 大于 %2 的占比</translation>
    </message>
    <message>
        <source>first value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>%1 的首个值</translation>
    </message>
    <message>
        <source>last value</source>
        <translation>末个值</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>%1 的末个值</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 的变化</translation>
    </message>
    <message>
        <source>trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>trend of %1 per day</source>
        <translation>%1 的每日趋势</translation>
    </message>
    <message>
        <source>decaying mean</source>
        <translation>衰减均值</translation>
    </message>
    <message>
        <source>mean %1, half as much each %2</source>
        <translation>%1 的均值（每 %2 权重减半）</translation>
    </message>
    <message>
        <source>distinct values</source>
        <translation>不同值数</translation>
    </message>
    <message>
        <source>distinct values of %1</source>
        <translation>%1 的不同值数</translation>
    </message>
    <message>
        <source>rows for each value</source>
        <translation>每个值的行数</translation>
    </message>
    <message>
        <source>rows for each value of %1</source>
        <translation>%1 每个值的行数</translation>
    </message>
    <message>
        <source>most frequent</source>
        <translation>最常见值</translation>
    </message>
    <message>
        <source>most frequent %1</source>
        <translation>%1 的最常见值</translation>
    </message>
    <message>
        <source>share of a value</source>
        <translation>某值的占比</translation>
    </message>
    <message>
        <source>share of %1 that is %2</source>
        <translation>%1 为 %2 的占比</translation>
    </message>
    <message>
        <source>diversity</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>diversity of %1</source>
        <translation>%1 的多样性</translation>
    </message>
    <message>
        <source>days since first</source>
        <translation>距首次天数</translation>
    </message>
    <message>
        <source>days since last</source>
        <translation>距末次天数</translation>
    </message>
    <message>
        <source>mean days between</source>
        <translation>平均间隔天数</translation>
    </message>
    <message>
        <source>days since the largest</source>
        <translation>距最大值天数</translation>
    </message>
    <message>
        <source>days since the largest %1</source>
        <translation>距 %1 最大值的天数</translation>
    </message>
    <message>
        <source>days until the next</source>
        <translation>距下次天数</translation>
    </message>
    <message>
        <source>days until the next %1</source>
        <translation>距下一个 %1 的天数</translation>
    </message>
    <message>
        <source>longest run</source>
        <translation>最长连续</translation>
    </message>
    <message>
        <source>longest run of %1 being %2</source>
        <translation>%1 为 %2 的最长连续</translation>
    </message>
    <message>
        <source>how overdue the next is</source>
        <translation>下一次的逾期程度</translation>
    </message>
</context>
<context>
    <name>BarrierText</name>
    <message>
        <source>its name holds bytes that are no text, so no query can name it; its owner can rename it</source>
        <translation>其名称含有并非文本的字节，因此任何查询都无法引用它；其所有者可以重命名</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read; read the catalog again when that session is done</source>
        <translation>读取目录时另一会话正独占它；待该会话结束后请重新读取目录</translation>
    </message>
    <message>
        <source>the role has no SELECT on it, so it cannot be used</source>
        <translation>角色对它没有 SELECT 权限，因此无法使用</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from this role; a study takes those that the role may see on request: in the menu of the table, or by espalierctl study new --rows-i-may-see</source>
        <translation>行级安全对此角色隐藏了它的部分行；研究可按要求只取角色可见的行：通过表的菜单，或用 espalierctl study new --rows-i-may-see</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped on request.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>平均精确率</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 分数</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>MCC</source>
        <translation>MCC</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>this file cannot be written</source>
        <translation>无法写入此文件</translation>
    </message>
    <message>
        <source>Check that the folder is there, that it may be written to, and that the disk is not full</source>
        <translation>请检查文件夹是否存在、是否可写，以及磁盘是否已满</translation>
    </message>
    <message>
        <source>this file cannot be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>this file is larger than %1 bytes</source>
        <translation>此文件大于 %1 字节</translation>
    </message>
    <message>
        <source>Check that it is the file that was meant</source>
        <translation>请检查是否选对了文件</translation>
    </message>
    <message>
        <source>this folder cannot be made</source>
        <translation>无法创建此文件夹</translation>
    </message>
    <message>
        <source>Check that the folder above it may be written to</source>
        <translation>请检查上级文件夹是否可写</translation>
    </message>
    <message>
        <source>Correct the file; it must be one JSON document</source>
        <translation>请更正文件；它必须是一个 JSON 文档</translation>
    </message>
    <message>
        <source>Correct the file</source>
        <translation>请更正文件</translation>
    </message>
    <message>
        <source>it is nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>the key &apos;%1&apos; stands twice in one object</source>
        <translation>键“%1”在同一对象中出现两次</translation>
    </message>
    <message>
        <source>this key is missing</source>
        <translation>缺少此键</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>未知的键</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>请删除它或更正拼写</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>a text was expected</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>a name was expected</source>
        <translation>此处应为名称</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a whole number was expected</source>
        <translation>此处应为整数</translation>
    </message>
    <message>
        <source>a count was expected</source>
        <translation>此处应为计数</translation>
    </message>
    <message>
        <source>true or false was expected</source>
        <translation>此处应为 true 或 false</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>a list of texts was expected</source>
        <translation>此处应为文本列表</translation>
    </message>
    <message>
        <source>a list of numbers was expected</source>
        <translation>此处应为数字列表</translation>
    </message>
    <message>
        <source>a list of whole numbers was expected</source>
        <translation>此处应为整数列表</translation>
    </message>
    <message>
        <source>not a code with its arguments</source>
        <translation>不是带参数的代码</translation>
    </message>
    <message>
        <source>this is no amount of memory</source>
        <translation>这不是内存大小</translation>
    </message>
    <message>
        <source>Write it as 512MB or 4GB</source>
        <translation>请写成 512MB 或 4GB</translation>
    </message>
    <message>
        <source>this is not a point in time</source>
        <translation>这不是时间点</translation>
    </message>
    <message>
        <source>Write it as 2017-03-01 or 2017-03-01 12:30:00</source>
        <translation>请写成 2017-03-01 或 2017-03-01 12:30:00</translation>
    </message>
    <message>
        <source>this is not a length of time</source>
        <translation>这不是时长</translation>
    </message>
    <message>
        <source>Write it as 90 days, 12 hours or 2 weeks</source>
        <translation>请写成 90 days、12 hours 或 2 weeks</translation>
    </message>
    <message>
        <source>this is longer than ten thousand years</source>
        <translation>超过一万年</translation>
    </message>
    <message>
        <source>Write a shorter one</source>
        <translation>请写一个更短的</translation>
    </message>
    <message>
        <source>years and months differ in length</source>
        <translation>年和月的长度不固定</translation>
    </message>
    <message>
        <source>Write it in days, such as 365 days</source>
        <translation>请以天为单位，例如 365 days</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Mean label (range)</source>
        <translation>标签均值（范围）</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>%1 占比</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As of, from</source>
        <translation>时点自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>by time: what comes later is judged by what came before</source>
        <translation>按时间：用先前的数据学习，在之后的数据上检验</translation>
    </message>
    <message>
        <source>by entity: no entity stands in two parts</source>
        <translation>按实体：同一实体不会出现在两个部分</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>as a column of the examples gives it</source>
        <translation>由样本的某一列指定</translation>
    </message>
    <message>
        <source>Left out of the scores:</source>
        <translation>未计入得分：</translation>
    </message>
    <message>
        <source>Learns from no example %1</source>
        <translation>不从 %1 的样本学习</translation>
    </message>
    <message>
        <source>The time of %1 was guessed: %2; nobody has confirmed it</source>
        <translation>%1 的时间是猜测的：%2；尚无人确认</translation>
    </message>
    <message>
        <source>Of %1 only those rows were read that the role may see</source>
        <translation>%1 只读取了角色可见的行</translation>
    </message>
    <message>
        <source>Examples used</source>
        <translation>使用的样本</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Findings, and What Was Done</source>
        <translation>发现项及处理</translation>
    </message>
    <message>
        <source>Nothing was found in these rows that speaks against the scores: no feature that may know the answer, and every score is defined.</source>
        <translation>这些行中没有发现任何不利于得分的问题：没有可能预知答案的特征，各项得分均有定义。</translation>
    </message>
    <message>
        <source>The study itself states:</source>
        <translation>研究自身声明：</translation>
    </message>
    <message>
        <source>Values were taken as they are: none is treated as missing, none is renamed, and no period is left out.</source>
        <translation>数值按原样使用：没有视为缺失的，没有改名的，也没有排除的时段。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>95 % interval %1</source>
        <translation>95% 区间 %1</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>knowing nothing of the row</source>
        <translation>对行一无所知</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>检验于</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>时点 %1 至 %2</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习器</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Chosen among</source>
        <translation>选择范围</translation>
    </message>
    <message numerus="yes">
        <source>%n settings, by validation</source>
        <translation>
            <numerusform>%n 组设置，按验证结果选择</numerusform>
        </translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Made the score</source>
        <translation>得分来源</translation>
    </message>
    <message>
        <source>a model of %1 examples, whose label was known before the test began</source>
        <translation>用 %1 个样本训练的模型，这些样本的标签在测试开始前已知</translation>
    </message>
    <message>
        <source>Made the model</source>
        <translation>模型来源</translation>
    </message>
    <message>
        <source>all %1 examples whose label is known, with the settings found</source>
        <translation>标签已知的全部 %1 个样本，采用所选设置</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>adjusted on validation, where it helped</source>
        <translation>在验证数据上调整（仅在有改善时）</translation>
    </message>
    <message>
        <source>as the learner gives it</source>
        <translation>学习器的原始输出</translation>
    </message>
    <message>
        <source>Training took</source>
        <translation>训练耗时</translation>
    </message>
    <message>
        <source>The Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取时间</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) of these rows or scores must be known before the model is trusted: they stand under Findings.</source>
        <translation>
            <numerusform>信任该模型之前，须先了解这些行或得分的 %n 个发现项：见“发现项”一节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows of %1, read %2. Made by Espalier %3 from run %4.</source>
        <translation>%1 的行，读取于 %2。由 Espalier %3 根据运行 %4 生成。</translation>
    </message>
    <message>
        <source>Meant for %1, at a moment of prediction: it reads what the database knows at that moment, and nothing later.</source>
        <translation>用于在预测时刻预测 %1：只读取数据库当时已知的内容，不读取之后的内容。</translation>
    </message>
    <message>
        <source>Meant for %1 as they stand in the database. The study is static: the score holds for rows like these, and says nothing of how the model does when time passes.</source>
        <translation>用于 %1 在数据库中的现状。此研究是静态的：得分适用于与之类似的行，不说明模型随时间推移的表现。</translation>
    </message>
    <message>
        <source>It was made and tried on examples as of %1 to %2.</source>
        <translation>模型在时点 %1 至 %2 的样本上建立并检验。</translation>
    </message>
    <message>
        <source>It was made and tried on the rows of this card alone.</source>
        <translation>模型仅在本卡所列的行上建立并检验。</translation>
    </message>
    <message>
        <source>Labels lay between %1 and %2: nothing has tried it beyond that range.</source>
        <translation>标签介于 %1 与 %2 之间：超出此范围的情况未经检验。</translation>
    </message>
    <message>
        <source>Nothing has tried it on values, categories or circumstances that did not occur in them.</source>
        <translation>未在这些样本中出现的数值、类别或情形均未经检验。</translation>
    </message>
    <message>
        <source>It knows these answers and no other: %1.</source>
        <translation>它只知道这些答案：%1。</translation>
    </message>
    <message>
        <source>What changed after %1 it does not know.</source>
        <translation>%1 之后的变化它并不知道。</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions rises above %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>出现下列情况时请重新训练：已揭晓预测的 %1 高于其区间上限 %2；监控显示特征或预测已偏移；或它读取的表发生变化。</translation>
    </message>
    <message>
        <source>Train it again when %1 of matured predictions falls below %2, the end of its interval, when monitoring tells that features or predictions have moved, or when tables that it reads change.</source>
        <translation>出现下列情况时请重新训练：已揭晓预测的 %1 低于其区间下限 %2；监控显示特征或预测已偏移；或它读取的表发生变化。</translation>
    </message>
    <message>
        <source>Whether a prediction was right is known %1 later at the earliest.</source>
        <translation>预测是否正确，最早要 %1 之后才知道。</translation>
    </message>
    <message>
        <source>Features were frozen at %1: the score is of predictions that know nothing of what came after, however late the example.</source>
        <translation>特征冻结于 %1：无论样本多晚，得分所依据的预测都不知道此后的任何内容。</translation>
    </message>
    <message>
        <source>It was scored on no test: settings were chosen on the same rows that its score is of, so that the score flatters it.</source>
        <translation>它没有测试得分：设置正是在计算得分的行上选出的，因此得分偏于乐观。</translation>
    </message>
    <message numerus="yes">
        <source>It is clearly worse in some groups than elsewhere: %n of those that were looked at. Decisions about them need other grounds.</source>
        <translation>
            <numerusform>在所考察的组中，有 %n 个组的表现明显差于其他部分。针对它们的决策需要另寻依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>It finds what goes together in the past, not what causes it: acting on a feature need not change the outcome.</source>
        <translation>它发现的是过去的相关性，而非因果：改变某个特征未必会改变结果。</translation>
    </message>
    <message>
        <source>Intended Use and Limits</source>
        <translation>预期用途与局限</translation>
    </message>
    <message>
        <source>%1 (run %2)</source>
        <translation>%1（运行 %2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Gap between parts</source>
        <translation>各部分间隔</translation>
    </message>
    <message>
        <source>test rows</source>
        <translation>测试行</translation>
    </message>
    <message>
        <source>validation rows</source>
        <translation>验证行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Predicted probability</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>Observed share</source>
        <translation>实际占比</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False alarms among negatives</source>
        <translation>负例中的误报</translation>
    </message>
    <message>
        <source>Found among positives</source>
        <translation>正例中的检出</translation>
    </message>
    <message>
        <source>the diagonal is chance</source>
        <translation>对角线为随机水平</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Recall: found among positives</source>
        <translation>召回率：正例中检出的</translation>
    </message>
    <message>
        <source>Precision: right among found</source>
        <translation>精确率：检出中正确的</translation>
    </message>
    <message>
        <source>the dashed line is chance</source>
        <translation>虚线为随机水平</translation>
    </message>
    <message>
        <source>Predicted Against Actual</source>
        <translation>预测值与实际值</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the better</source>
        <translation>越接近对角线越好</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Over Time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Fitted on what was known then</source>
        <translation>按当时已知的数据拟合</translation>
    </message>
    <message>
        <source>its score had it been fitted at an earlier moment</source>
        <translation>假如在更早时刻拟合的得分</translation>
    </message>
    <message>
        <source>better</source>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>更差</translation>
    </message>
    <message>
        <source>practically equal</source>
        <translation>实际相当</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Against the chosen</source>
        <translation>与所选相比</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>predicted %1</source>
        <translation>预测为 %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2) on rows that no model was fitted on. Models are ranked on validation; claims are corrected for %n models, and differences within %3 are practically none.</source>
        <translation>
            <numerusform>在未用于拟合任何模型的行上的 %1（%2）。模型按验证结果排名；结论已针对 %n 个模型校正，%3 以内的差异视为无实际差别。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last column says how each does against the chosen one on %1.</source>
        <translation>末列给出各模型与所选模型在 %1 上的比较。</translation>
    </message>
    <message>
        <source>How It Errs</source>
        <translation>误差情况</translation>
    </message>
    <message>
        <source>Of %1, predicted by a model that has not seen them.</source>
        <translation>基于 %1，由未见过它们的模型预测。</translation>
    </message>
    <message numerus="yes">
        <source>The confusion of %n classes stands in the JSON form of this card.</source>
        <translation>
            <numerusform>%n 个类别的混淆矩阵见本卡的 JSON 版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>A false alarm costs %1, a miss %2.</source>
        <translation>误报的代价为 %1，漏报的代价为 %2。</translation>
    </message>
    <message>
        <source>Reach it</source>
        <translation>达到阈值</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>占全部</translation>
    </message>
    <message>
        <source>Found of what there is</source>
        <translation>全部正例中检出的</translation>
    </message>
    <message>
        <source>Right of what reaches it</source>
        <translation>达到阈值者中正确的</translation>
    </message>
    <message>
        <source>Cost per row</source>
        <translation>每行代价</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1 lost without (95 % interval)</source>
        <translation>去除后损失的 %1（95% 区间）</translation>
    </message>
    <message>
        <source>Where It Is Wrong</source>
        <translation>何处出错</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>未考察：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n groups of rows were looked at, and it is clearly worse than elsewhere in %1 of them.</source>
        <translation>
            <numerusform>考察了 %n 组行，其中 %1 组明显差于其他部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups overlap; intervals and chances are corrected for their number.</source>
        <translation>各组有重叠；区间和偶然概率已按组数校正。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Worse than elsewhere by</source>
        <translation>比其他部分差</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然概率</translation>
    </message>
    <message>
        <source>What It Looks At</source>
        <translation>模型关注什么</translation>
    </message>
    <message>
        <source>Not explained: %1</source>
        <translation>未解释：%1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>该模型不读取任何特征。</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that it adds up, and how much worse the score is with the values of other rows. It tells what the model reads, not what causes what.</source>
        <translation>基于 %2 个测试行中的 %1 个：各特征在总贡献中的占比，以及换用其他行的值后得分变差多少。这说明模型读取什么，而不说明因果。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message numerus="yes">
        <source>And %n more features, which the JSON form of this card lists.</source>
        <translation>
            <numerusform>另有 %n 个特征，见本卡的 JSON 版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>为 %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <translation>不为 %1</translation>
    </message>
    <message>
        <source>is below %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>is at most %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>is above %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>is at least %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1（其中 %2）</translation>
    </message>
    <message>
        <source>whether there is any row of %1 over the next %2</source>
        <translation>未来 %2 内 %1 是否有行</translation>
    </message>
    <message>
        <source>the %1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>the %1 over rows of %2</source>
        <translation>%2 各行中 %1</translation>
    </message>
    <message>
        <source>%1 over the next %2</source>
        <translation>未来 %2 内 %1</translation>
    </message>
    <message>
        <source>whether %1 %2</source>
        <translation>%1 是否%2</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>%1, as %2 gives it</source>
        <translation>%1（由 %2 给出）</translation>
    </message>
    <message>
        <source>a probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>the probability that it is so</source>
        <translation>其成立的概率</translation>
    </message>
    <message>
        <source>the probability that it is %1</source>
        <translation>其为 %1 的概率</translation>
    </message>
    <message numerus="yes">
        <source>one of %n classes, with a probability of each</source>
        <translation>
            <numerusform>%n 个类别之一，并给出各类别的概率</numerusform>
        </translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>For each row of %1: %2.</source>
        <translation>对 %1 的每一行：%2。</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>%1, if they had a row of %2 in the last %3</source>
        <translation>%1（仅限最近 %3 内在 %2 中有行者）</translation>
    </message>
    <message>
        <source>no moment: the study is static, and sees all that there is</source>
        <translation>无时点：研究是静态的，可见现有的全部数据</translation>
    </message>
    <message>
        <source>every %1, from %2 until %3</source>
        <translation>每 %1，自 %2 至 %3</translation>
    </message>
    <message>
        <source>every %1, from %2 on</source>
        <translation>每 %1，自 %2 起</translation>
    </message>
    <message>
        <source>the time of each row: %1</source>
        <translation>每行自身的时间：%1</translation>
    </message>
    <message>
        <source>the time that each example states: %1</source>
        <translation>每个样本声明的时间：%1</translation>
    </message>
    <message>
        <source>Predicts</source>
        <translation>预测内容</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>预测对象</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>Truth is known</source>
        <translation>真值揭晓</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>评判指标</translation>
    </message>
    <message>
        <source>States besides</source>
        <translation>另外声明</translation>
    </message>
    <message>
        <source>What It Answers</source>
        <translation>回答什么问题</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is predicted from a probability of %2 on.</source>
        <translation>概率达到 %2 即预测为“%1”。</translation>
    </message>
    <message>
        <source>Nobody has chosen a threshold: &apos;%1&apos; is predicted from a probability of %2 on, which is right only where a false alarm costs as much as a miss.</source>
        <translation>尚无人选定阈值：概率达到 %2 即预测为“%1”，这只在误报与漏报代价相同时才正确。</translation>
    </message>
    <message>
        <source>On %1 a row costs %2 where nothing is done, and %3 where it is done for all.</source>
        <translation>在%1上，不采取任何行动时每行代价为 %2，对全部采取行动时为 %3。</translation>
    </message>
    <message>
        <source>Each number comes with an interval that shall hold the label %1 of the time; it did %2 of the time [%3, %4], and is %5 wide in the mean.</source>
        <translation>每个数值都带有一个区间，应在 %1 的情况下包含标签；实际在 %2 的情况下包含 [%3, %4]，平均宽度为 %5。</translation>
    </message>
    <message>
        <source>Of %1 of %2 test rows: the share of all that moves the prediction with the values of other rows, and how much worse the score is then. It tells what the model reads, not what causes what.</source>
        <translation>基于 %2 个测试行中的 %1 个：换用其他行的值时，各特征在预测总变动中的占比，以及此时得分变差多少。这说明模型读取什么，而不说明因果。</translation>
    </message>
    <message>
        <source>Espalier %1, %2</source>
        <translation>Espalier %1，%2</translation>
    </message>
    <message>
        <source>the nearer to the diagonal, the more its probabilities can be taken by their word; on average they are off by %1 (expected calibration error)</source>
        <translation>越接近对角线，其概率就越可信；平均偏差为 %1（期望校准误差）</translation>
    </message>
    <message>
        <source>Only learned from</source>
        <translation>仅用于学习</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>its name, or that of its type, holds bytes that are no text, so no query can name it</source>
        <translation>其名称或其类型的名称含有并非文本的字节，因此任何查询都无法引用它</translation>
    </message>
    <message>
        <source>Ask its owner to rename it</source>
        <translation>请其所有者重命名</translation>
    </message>
    <message>
        <source>Ask the owner of the table to rename it</source>
        <translation>请表的所有者重命名它</translation>
    </message>
    <message>
        <source>another session held it exclusively while the catalog was read</source>
        <translation>读取目录时另一会话正独占它</translation>
    </message>
    <message>
        <source>Read the catalog again when that session is done with it</source>
        <translation>待该会话用完后重新读取目录</translation>
    </message>
    <message>
        <source>the role may not read this table</source>
        <translation>角色无权读取此表</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1 TO %2</source>
        <translation>请申请 GRANT SELECT ON %1 TO %2</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT ON %1</source>
        <translation>请申请 GRANT SELECT ON %1</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role, so that numbers would be of some rows only</source>
        <translation>行级安全对该角色隐藏了此表的部分行，因此数字只反映部分行</translation>
    </message>
    <message>
        <source>Connect as a role with BYPASSRLS, leave the table out, or ask for the rows that the role may see: --rows-i-may-see %1 where the study is made, &quot;filtered_tables&quot; in its file</source>
        <translation>请以具有 BYPASSRLS 的角色连接、排除该表，或只取角色可见的行：建立研究处用 --rows-i-may-see %1，其文件中用 &quot;filtered_tables&quot;</translation>
    </message>
    <message>
        <source>the role may not read this column</source>
        <translation>角色无权读取此列</translation>
    </message>
    <message>
        <source>Ask for GRANT SELECT (%1) ON %2 TO %3</source>
        <translation>请申请 GRANT SELECT (%1) ON %2 TO %3</translation>
    </message>
    <message>
        <source>the role may not read it</source>
        <translation>角色无权读取它</translation>
    </message>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON 没有固定结构：可用视图或生成列给重要的字段命名。</translation>
    </message>
    <message>
        <source>A range is two values: the lower bound, the upper bound and the width of ranges of numbers and moments are features.</source>
        <translation>范围含两个值：数字范围和时刻范围的下界、上界和宽度可作为特征。</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>对模型而言，该类型既不是数字、文本、时刻，也不是时长。</translation>
    </message>
    <message>
        <source>There is no such table.</source>
        <translation>没有这个表。</translation>
    </message>
    <message>
        <source>Near it: %1.</source>
        <translation>名称相近的有：%1。</translation>
    </message>
    <message>
        <source>Several schemas have a table of that name.</source>
        <translation>多个模式中都有此名称的表。</translation>
    </message>
    <message>
        <source>Name one of %1.</source>
        <translation>请从中指定一个：%1。</translation>
    </message>
    <message>
        <source>It took longer than %1 s, which is what looking at rows may take</source>
        <translation>耗时超过 %1 秒，即查看行的时间上限</translation>
    </message>
    <message>
        <source>random rows are drawn by TABLESAMPLE, which reads tables only</source>
        <translation>随机行由 TABLESAMPLE 抽取，它只能读取表</translation>
    </message>
    <message>
        <source>Take the first rows</source>
        <translation>请取前若干行</translation>
    </message>
    <message>
        <source>it was written in another format</source>
        <translation>它是以另一种格式写入的</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>正在读取目录</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New tables</source>
        <translation>新增的表</translation>
    </message>
    <message>
        <source>Tables that are gone</source>
        <translation>消失的表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>probably %1 before</source>
        <translation>先前可能是 %1</translation>
    </message>
    <message>
        <source>new, %1</source>
        <translation>新增，%1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>先前为 %1</translation>
    </message>
    <message>
        <source>gone, %1</source>
        <translation>已消失，%1</translation>
    </message>
    <message>
        <source>may be null now</source>
        <translation>现在可为空值</translation>
    </message>
    <message>
        <source>never null now</source>
        <translation>现在不可为空值</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>消失：%1</translation>
    </message>
    <message>
        <source>%1 · %2 a day</source>
        <translation>%1 · 每天 %2</translation>
    </message>
    <message>
        <source>%1 rows then, %2 now</source>
        <translation>当时 %1 行，现在 %2 行</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted meanwhile</source>
        <translation>其间插入 %1、更新 %2、删除 %3</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
</context>
<context>
    <name>ColumnOfferWords</name>
    <message>
        <source>JSON has no fixed shape: a view or a generated column can name the fields that matter.</source>
        <translation>JSON 没有固定结构：可用视图或生成列给重要的字段命名。</translation>
    </message>
    <message>
        <source>The type is neither a number, a text, a moment nor a length to a model.</source>
        <translation>对模型而言，该类型既不是数字、文本、时刻，也不是时长。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Yes or no, as 1 or 0</source>
        <translation>是或否，记为 1 或 0</translation>
    </message>
    <message>
        <source>Number: how long it is</source>
        <translation>数字：其长度</translation>
    </message>
    <message>
        <source>Number: its seconds</source>
        <translation>数字：其秒数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>Category with %n value(s)</source>
        <translation>
            <numerusform>有 %n 个值的类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Text, not known how many values</source>
        <translation>文本，值的个数未知</translation>
    </message>
    <message>
        <source>Text with too many values for a category</source>
        <translation>文本，值太多，不宜作类别</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>网络地址</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Moment, probably the row&apos;s time</source>
        <translation>时刻，可能是行的时间</translation>
    </message>
    <message>
        <source>Identity: part of the primary key</source>
        <translation>标识：主键的一部分</translation>
    </message>
    <message>
        <source>Identity: refers to another table</source>
        <translation>标识：引用另一个表</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Not a feature</source>
        <translation>不作特征</translation>
    </message>
    <message>
        <source>It tells rows apart, so it is only counted, never a number.</source>
        <translation>它用于区分各行，因此只计数，不当作数字。</translation>
    </message>
    <message>
        <source>It is only counted; the columns of the table it refers to are features.</source>
        <translation>它只计数；它所引用的表的列才是特征。</translation>
    </message>
    <message>
        <source>The days from it to the moment of prediction, where a study has one. Over many rows only by hand: %1.</source>
        <translation>从它到预测时刻的天数（研究有预测时刻时）。跨多行时只能手动选择：%1。</translation>
    </message>
    <message>
        <source>It decides which rows a feature may see at the moment of prediction. As a feature: the days from it to that moment.</source>
        <translation>它决定特征在预测时刻可以看到哪些行。作为特征：从它到该时刻的天数。</translation>
    </message>
    <message>
        <source>As it is where one row is reached; over many rows: %1.</source>
        <translation>到达单行时按原值；跨多行时：%1。</translation>
    </message>
    <message>
        <source>By hand also: %1.</source>
        <translation>还可手动选择：%1。</translation>
    </message>
    <message>
        <source>A range is two values, and the bounds of this one are neither numbers nor moments.</source>
        <translation>范围含两个值，而此处的上下界既不是数字也不是时刻。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, since the table was never analysed. By hand, over many rows: %1.</source>
        <translation>其长度和词数；因该表从未分析过，不建议作类别。跨多行时可手动选择：%1。</translation>
    </message>
    <message>
        <source>Its length and its number of words; as a category not suggested, with about %1 different values. By hand, over many rows: %2.</source>
        <translation>其长度和词数；因约有 %1 个不同值，不建议作类别。跨多行时可手动选择：%2。</translation>
    </message>
    <message>
        <source>Its width; by hand also its lower and its upper bound.</source>
        <translation>其宽度；还可手动选择下界和上界。</translation>
    </message>
    <message>
        <source>Not suggested: its family (4 or 6) and the length of its mask are numbers, to be chosen by hand.</source>
        <translation>不作建议：其地址族（4 或 6）和掩码长度是数字，可手动选择。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>a value holds bytes that are no text: &apos;%1&apos;</source>
        <translation>某个值含有并非文本的字节：“%1”</translation>
    </message>
    <message>
        <source>Find its rows by: SET client_encoding = &apos;SQL_ASCII&apos;; %1; then correct them, or leave the column out</source>
        <translation>用以下命令找出相关行：SET client_encoding = &apos;SQL_ASCII&apos;; %1; 然后更正它们，或排除该列</translation>
    </message>
    <message>
        <source>%1 rows arrived, %2 were announced</source>
        <translation>收到 %1 行，应有 %2 行</translation>
    </message>
    <message>
        <source>up to date: nothing had changed in %1 rows</source>
        <translation>已是最新：%1 行均无变化</translation>
    </message>
    <message>
        <source>brought up to date: %1 of %2 rows read, %3 MB</source>
        <translation>已更新：读取 %2 行中的 %1 行，%3 MB</translation>
    </message>
    <message>
        <source>read: %1 of %2 rows read, %3 MB</source>
        <translation>已读取：%2 行中的 %1 行，%3 MB</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 整表读取：%2</translation>
    </message>
    <message>
        <source>only what changed was read</source>
        <translation>只读取了变化的部分</translation>
    </message>
    <message>
        <source>it was not read before</source>
        <translation>之前未读取过</translation>
    </message>
    <message>
        <source>some of its columns were not read before</source>
        <translation>它的某些列之前未读取过</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>it is a view</source>
        <translation>它是视图</translation>
    </message>
    <message>
        <source>it is a foreign table, or has a foreign partition</source>
        <translation>它是外部表，或含有外部分区</translation>
    </message>
    <message>
        <source>its rows are not kept in a heap</source>
        <translation>它的行不存放在堆中</translation>
    </message>
    <message>
        <source>it is unlogged: a crash empties it without a trace</source>
        <translation>它是无日志表：崩溃会将其清空而不留痕迹</translation>
    </message>
    <message>
        <source>other tables inherit from it</source>
        <translation>有其他表继承它</translation>
    </message>
    <message>
        <source>a column is computed when it is read</source>
        <translation>某列在读取时才计算</translation>
    </message>
    <message>
        <source>the role may not read all its columns, or not ask which server this is</source>
        <translation>角色无权读取它的全部列，或无权查询这是哪台服务器</translation>
    </message>
    <message>
        <source>PostgreSQL before version 14 cannot be asked</source>
        <translation>PostgreSQL 14 之前的版本无法查询</translation>
    </message>
    <message>
        <source>the server was started meanwhile or is another one, or the role or a setting is</source>
        <translation>其间服务器重启过或换了一台，或角色或某项设置有变</translation>
    </message>
    <message>
        <source>the table was rewritten</source>
        <translation>表已被重写</translation>
    </message>
    <message>
        <source>a column was altered</source>
        <translation>某列已被修改</translation>
    </message>
    <message>
        <source>only the database can find its examples and their labels</source>
        <translation>只有数据库能找出其样本及标签</translation>
    </message>
    <message>
        <source>most of it changed</source>
        <translation>大部分已变化</translation>
    </message>
    <message>
        <source>it was altered meanwhile</source>
        <translation>其间它被修改过</translation>
    </message>
    <message>
        <source>row-level security decides which of its rows are seen</source>
        <translation>它的哪些行可见由行级安全决定</translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message>
        <source>No model is checked.</source>
        <translation>未勾选任何模型。</translation>
    </message>
</context>
<context>
    <name>CompareCharts</name>
    <message>
        <source>Metrics: Higher Is Better</source>
        <translation>指标：越高越好</translation>
    </message>
    <message>
        <source>Errors: Lower Is Better</source>
        <translation>误差：越低越好</translation>
    </message>
    <message>
        <source>All Metrics</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>False positive rate (% of negatives)</source>
        <translation>假正例率（占负例 %）</translation>
    </message>
    <message>
        <source>True positive rate (% of positives)</source>
        <translation>真正例率（占正例 %）</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>Precision and Recall</source>
        <translation>精确率与召回率</translation>
    </message>
    <message>
        <source>Recall (% of positives found)</source>
        <translation>召回率（检出的正例 %）</translation>
    </message>
    <message>
        <source>Precision (% of found)</source>
        <translation>精确率（占检出 %）</translation>
    </message>
    <message>
        <source>Mean predicted probability (%)</source>
        <translation>平均预测概率（%）</translation>
    </message>
    <message>
        <source>Observed positives (%)</source>
        <translation>实际正例（%）</translation>
    </message>
    <message>
        <source>as observed</source>
        <translation>与实际相符</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value with 95 % interval</source>
        <translation>值及 95% 区间</translation>
    </message>
    <message>
        <source>%1 ↓</source>
        <translation>%1 ↓</translation>
    </message>
    <message>
        <source>Metric (↓ lower is better)</source>
        <translation>指标（↓ 越低越好）</translation>
    </message>
    <message>
        <source>Scores of %1</source>
        <translation>%1 的预测分</translation>
    </message>
    <message>
        <source>Predicted probability (%)</source>
        <translation>预测概率（%）</translation>
    </message>
    <message>
        <source>Rows of the class (%)</source>
        <translation>该类别的行（%）</translation>
    </message>
    <message>
        <source>Actual: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>Over Time: %1</source>
        <translation>随时间变化：%1</translation>
    </message>
    <message>
        <source>Gains</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Taken, highest scores first (% of rows)</source>
        <translation>选取比例，预测分高者优先（占行 %）</translation>
    </message>
    <message>
        <source>Found (% of positives)</source>
        <translation>检出（占正例 %）</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>提升度</translation>
    </message>
    <message>
        <source>Lift (× chance)</source>
        <translation>提升度（× 随机）</translation>
    </message>
    <message>
        <source>Calibration, and Its Expected Error</source>
        <translation>校准及其期望误差</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fitted as of</source>
        <translation>拟合时点</translation>
    </message>
</context>
<context>
    <name>CompareErrors</name>
    <message>
        <source>Predicted Against Actual: %1</source>
        <translation>预测值与实际值：%1</translation>
    </message>
    <message>
        <source>Actual (units of the target)</source>
        <translation>实际（目标单位）</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>预测（目标单位）</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全准确</translation>
    </message>
    <message>
        <source>Residuals of %1</source>
        <translation>%1 的残差</translation>
    </message>
    <message>
        <source>Rows (%)</source>
        <translation>行（%）</translation>
    </message>
    <message>
        <source>Of a normal distribution (units of the target)</source>
        <translation>正态分布的分位数（目标单位）</translation>
    </message>
    <message>
        <source>Actual − predicted (units of the target)</source>
        <translation>实际 − 预测（目标单位）</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态</translation>
    </message>
    <message>
        <source>Tenth of the predictions, the lowest first</source>
        <translation>预测值的十分位组，由低到高</translation>
    </message>
    <message>
        <source>Error with 95 % interval (units of the target)</source>
        <translation>误差及 95% 区间（目标单位）</translation>
    </message>
    <message>
        <source>Mean absolute</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>Root mean square</source>
        <translation>均方根误差</translation>
    </message>
    <message>
        <source>Actual − predicted (middle 98 % of rows)</source>
        <translation>实际 − 预测（中间 98% 的行）</translation>
    </message>
    <message>
        <source>Quantiles of %1</source>
        <translation>%1 的分位数</translation>
    </message>
    <message>
        <source>Errors of %1</source>
        <translation>%1 的误差</translation>
    </message>
    <message>
        <source>Within the Intervals of %1</source>
        <translation>落在 %1 区间内</translation>
    </message>
    <message>
        <source>Within their %1 % interval (%)</source>
        <translation>落在其 %1% 区间内 (%)</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Group of like predictions: the lowest of it</source>
        <translation>相近预测的分组：组内最低值</translation>
    </message>
</context>
<context>
    <name>CompareRunRows</name>
    <message>
        <source>ranked first</source>
        <translation>排名第一</translation>
    </message>
    <message>
        <source>%1
On other rows: its score is not comparable.</source>
        <translation>%1
在其他行上：其评分不可比较。</translation>
    </message>
    <message>
        <source>%1
What somebody scores on these rows who knows the Gym’s customers as its simulation does. It is no model, and a model scores more by chance only.</source>
        <translation>%1
像 Gym 的模拟那样了解客户的人在这些行上能得到的分数。它不是模型，模型只有靠偶然才会更高。</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>可能的最好结果</translation>
    </message>
    <message>
        <source>the Gym’s truth, no model</source>
        <translation>Gym 的真相，不是模型</translation>
    </message>
</context>
<context>
    <name>CompareText</name>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <translation>%1（95% 区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>The score of the test is of a model of the %1 examples whose label was known before it; the model that is kept has learned from all %2.</source>
        <translation>测试得分来自用 %1 个样本训练的模型，这些样本的标签在测试之前已知；保留的模型则学习了全部 %2 个样本。</translation>
    </message>
    <message>
        <source>%1 is better than %2 with a probability of %3 %: %4.</source>
        <translation>%1 优于 %2 的概率为 %3%：%4。</translation>
    </message>
    <message>
        <source>%1 is worse than %2 with a probability of %3 %: %4.</source>
        <translation>%1 差于 %2 的概率为 %3%：%4。</translation>
    </message>
    <message>
        <source>%1 and %2 are practically equal: their %3 differs by less than %4 with a probability of %5 %.</source>
        <translation>%1 与 %2 实际相当：两者的 %3 相差小于 %4 的概率为 %5%。</translation>
    </message>
    <message>
        <source>There is one model; train another one to compare.</source>
        <translation>只有一个模型；请再训练一个以便比较。</translation>
    </message>
    <message>
        <source>%1 higher by %2 (95 % interval %3 to %4)</source>
        <translation>%1 高出 %2（95% 区间 %3 至 %4）</translation>
    </message>
    <message>
        <source>%1 lower by %2 (95 % interval %3 to %4)</source>
        <translation>%1 低了 %2（95% 区间 %3 至 %4）</translation>
    </message>
    <message>
        <source>These rows are too few to tell whether %1 is better than %2: %3.</source>
        <translation>这些行太少，无法说明 %1 是否优于 %2：%3。</translation>
    </message>
    <message>
        <source>the mean of runs %1</source>
        <translation>运行 %1 的均值</translation>
    </message>
    <message>
        <source>Its probabilities are recalibrated, which makes the log loss of the validation less by %1.</source>
        <translation>其概率已重新校准，使验证集的对数损失降低了 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Over %n windows of time, with models of their own, %1 is better than %2 with a probability of %3 %, worse with %4 %, and practically equal with %5 %.</source>
        <translation>
            <numerusform>在 %n 个时间窗口（各自训练模型）中，%1 优于 %2 的概率为 %3 %，更差的概率为 %4 %，实际相当的概率为 %5 %。</numerusform>
        </translation>
    </message>
    <message>
        <source>by the number that is compared</source>
        <translation>通过所比较的数值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>These rows do not tell whether %1 is better than %2 (probability %3 %) or worse (%4 %): %5.</source>
        <translation>这些行无法说明 %1 是优于 %2（概率 %3%）还是差于它（%4%）：%5。</translation>
    </message>
    <message>
        <source>better (%1 %)</source>
        <translation>更优 (%1%)</translation>
    </message>
    <message>
        <source>worse (%1 %)</source>
        <translation>更差 (%1%)</translation>
    </message>
    <message>
        <source>practically equal (%1 %)</source>
        <translation>实际相当 (%1%)</translation>
    </message>
    <message>
        <source>cannot tell: too few rows</source>
        <translation>无法判断：行太少</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 and %2 have no score on the same rows.</source>
        <translation>%1 与 %2 在相同的行上没有评分。</translation>
    </message>
</context>
<context>
    <name>CompareWaterfall</name>
    <message numerus="yes">
        <source>%n other(s) together</source>
        <translation>
            <numerusform>其他 %n 个合计</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compile</name>
    <message>
        <source>this feature&apos;s name cannot be the name of a column</source>
        <translation>此特征的名称不能用作列名</translation>
    </message>
    <message>
        <source>Give it a name of at most 63 bytes</source>
        <translation>请使用不超过 63 字节的名称</translation>
    </message>
    <message>
        <source>the model has %1 nodes or weights, and a function takes at most %2: each session that calls it keeps about two kilobytes for each</source>
        <translation>模型有 %1 个节点或权重，而一个函数最多容纳 %2 个：调用它的每个会话会为每个节点或权重保留约 2 KB</translation>
    </message>
    <message>
        <source>Train again with fewer or smaller trees</source>
        <translation>请用更少或更小的树重新训练</translation>
    </message>
    <message>
        <source>Train again with fewer features</source>
        <translation>请用更少的特征重新训练</translation>
    </message>
    <message>
        <source>reasons in SQL are of a model of two classes, or of numbers</source>
        <translation>SQL 中的依据只适用于二分类或数值模型</translation>
    </message>
    <message>
        <source>Deploy it without reasons</source>
        <translation>请不带依据部署</translation>
    </message>
    <message>
        <source>its trees are too large to give reasons in SQL</source>
        <translation>它的树太大，无法在 SQL 中给出依据</translation>
    </message>
    <message>
        <source>Train again with fewer rows or features</source>
        <translation>请用更少的行或特征重新训练</translation>
    </message>
    <message>
        <source>Train again with fewer units or features</source>
        <translation>请用更少的单元或特征重新训练</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>the plan cannot be read</source>
        <translation>无法读取执行计划</translation>
    </message>
    <message>
        <source>%1 examples with %2 features need about %3 of memory, %4 are allowed</source>
        <translation>%1 个样本、%2 个特征约需 %3 内存，允许 %4</translation>
    </message>
    <message>
        <source>Have the features computed inside the database; a sample of %1 examples would fit</source>
        <translation>请让数据库计算特征；抽取 %1 个样本可以放下</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; a sample of %1 examples would fit</source>
        <translation>请抽样、减少特征，或允许更多内存；抽取 %1 个样本可以放下</translation>
    </message>
    <message>
        <source>counting the examples takes longer than %1 s</source>
        <translation>样本计数耗时超过 %1 秒</translation>
    </message>
    <message>
        <source>Ask for fewer cutoffs, filter the entities, or add an index that the filter can use</source>
        <translation>请减少截止时间、筛选实体，或添加筛选可用的索引</translation>
    </message>
    <message>
        <source>rows of %1 are on another server</source>
        <translation>%1 的行在另一台服务器上</translation>
    </message>
    <message>
        <source>the columns it reads do not fit into the memory allowed</source>
        <translation>所读取的列超出允许的内存</translation>
    </message>
    <message>
        <source>the columns it reads fit into memory</source>
        <translation>所读取的列可放入内存</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>按要求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>counting the examples</source>
        <translation>正在计数样本</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>约需 %1 内存，允许 %2</translation>
    </message>
    <message>
        <source>about %1 here, %2 in the database</source>
        <translation>在本机约 %1，在数据库中 %2</translation>
    </message>
    <message>
        <source>about %1 here, only %2 in the database</source>
        <translation>在本机约 %1，在数据库中仅 %2</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>the role may not make the schema</source>
        <translation>角色无权创建该模式</translation>
    </message>
    <message>
        <source>Ask for CREATE SCHEMA %1 AUTHORIZATION %2</source>
        <translation>请申请 CREATE SCHEMA %1 AUTHORIZATION %2</translation>
    </message>
    <message>
        <source>the role may not create in the schema</source>
        <translation>角色无权在该模式中创建对象</translation>
    </message>
    <message>
        <source>Ask for GRANT CREATE, USAGE ON SCHEMA %1 TO %2</source>
        <translation>请申请 GRANT CREATE, USAGE ON SCHEMA %1 TO %2</translation>
    </message>
    <message>
        <source>row security is on: each role gets predictions of the rows it may see</source>
        <translation>行级安全已启用：每个角色只得到其可见行的预测</translation>
    </message>
    <message>
        <source>the model learned from those that %1 may see, and others get other predictions</source>
        <translation>模型是用 %1 可见的行学习的，其他角色会得到不同的预测</translation>
    </message>
    <message>
        <source>The live view runs with the rights of who reads it</source>
        <translation>实时视图以读取者的权限运行</translation>
    </message>
    <message>
        <source>PostgreSQL 15 or later is needed for such a view</source>
        <translation>这种视图需要 PostgreSQL 15 或更高版本</translation>
    </message>
    <message>
        <source>it will hold no row: it predicts where %1 is null, and that column is NOT NULL</source>
        <translation>它将不含任何行：它在 %1 为空处作预测，而该列为 NOT NULL</translation>
    </message>
    <message>
        <source>Ask for single rows by their key instead</source>
        <translation>请改为按键查询单行</translation>
    </message>
    <message>
        <source>%1 of %2 features see rows by a time that is a guess</source>
        <translation>%2 个特征中有 %1 个按猜测的时间读取行</translation>
    </message>
    <message>
        <source>Confirm it, or name another one: espalierctl study times STUDY shows which</source>
        <translation>请确认它，或指定另一个：espalierctl study times STUDY 会列出</translation>
    </message>
    <message>
        <source>the model did not learn from the examples %1</source>
        <translation>模型没有从 %1 的样本学习</translation>
    </message>
    <message>
        <source>Rows of any time are predicted all the same</source>
        <translation>任何时间的行仍都会被预测</translation>
    </message>
    <message>
        <source>predictions %1</source>
        <translation>预测时%1</translation>
    </message>
    <message>
        <source>The study&apos;s repairs say so</source>
        <translation>研究的修正如此规定</translation>
    </message>
    <message>
        <source>live predictions need functions with parsed bodies</source>
        <translation>实时预测需要具有已解析函数体的函数</translation>
    </message>
    <message>
        <source>PostgreSQL 14 or later has them</source>
        <translation>PostgreSQL 14 或更高版本支持</translation>
    </message>
    <message>
        <source>it was dropped since it was deployed</source>
        <translation>它在部署之后已被删除</translation>
    </message>
    <message>
        <source>it is not what was deployed: it, or a name that it reads, was changed</source>
        <translation>它已不是当初部署的样子：它或它读取的某个名称被更改了</translation>
    </message>
    <message>
        <source>Deploy the run again: a version&apos;s objects are made once</source>
        <translation>请重新部署该运行：一个版本的对象只创建一次</translation>
    </message>
    <message>
        <source>Deploying or activating any version makes it again</source>
        <translation>部署或激活任一版本都会重新创建它</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed</source>
        <translation>它在部署之后被手动更改过</translation>
    </message>
    <message>
        <source>Deploying or activating any version puts it right</source>
        <translation>部署或激活任一版本都会恢复它</translation>
    </message>
    <message>
        <source>it was changed by hand since it was deployed, so it may not say what the model says</source>
        <translation>它在部署之后被手动更改过，因此可能与模型的结果不符</translation>
    </message>
    <message>
        <source>DROP VIEW %1; then deploy or activate a version, which makes it again</source>
        <translation>请执行 DROP VIEW %1；然后部署或激活一个版本，它会重新创建</translation>
    </message>
    <message>
        <source>a view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>a materialized view</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>a sequence</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>an index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>a type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a procedure</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>a function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>%1 of this name is there already, and it is of no project</source>
        <translation>已有同名的%1，且不属于任何项目</translation>
    </message>
    <message>
        <source>Give the study another name, or rename what is there</source>
        <translation>请给研究另取名称，或重命名现有对象</translation>
    </message>
    <message>
        <source>%1 of this name belongs to the project %2</source>
        <translation>同名的%1属于项目 %2</translation>
    </message>
    <message>
        <source>Give the study another name, or retire %1 first: espalierctl retire %1</source>
        <translation>请给研究另取名称，或先将 %1 下线：espalierctl retire %1</translation>
    </message>
    <message>
        <source>its newest row is of %1</source>
        <translation>它最新的行属于 %1</translation>
    </message>
    <message>
        <source>none of its rows is known now</source>
        <translation>目前它的行都尚未可知</translation>
    </message>
    <message>
        <source>windows of the last %1 hold nothing as of now</source>
        <translation>截至现在，最近 %1 的窗口中没有任何数据</translation>
    </message>
    <message>
        <source>the live view is empty, as it has only those with a row in the last %1</source>
        <translation>实时视图为空，因为它只包含最近 %1 内有行者</translation>
    </message>
    <message>
        <source>Bring the data up to date, or ask as of a past moment with %1</source>
        <translation>请更新数据，或用 %1 按过去的时刻查询</translation>
    </message>
    <message>
        <source>To deploy it all the same: %1</source>
        <translation>仍要部署：%1</translation>
    </message>
    <message>
        <source>its predictions have another form than those of the deployed versions</source>
        <translation>它的预测与已部署版本的形式不同</translation>
    </message>
    <message>
        <source>Retire the project first, or give the study another name</source>
        <translation>请先将项目下线，或给研究另取名称</translation>
    </message>
    <message>
        <source>%1 since the model&apos;s rows were read</source>
        <translation>自读取模型的行以来 %1</translation>
    </message>
    <message>
        <source>Take the snapshot again, train, and deploy what comes of it</source>
        <translation>请重新生成快照、训练并部署所得模型</translation>
    </message>
    <message>
        <source>the live SQL computes another value than training did, from the same rows: %1</source>
        <translation>对相同的行，实时 SQL 算出的值与训练时不同：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is %4</source>
        <translation>%2 的“%1”原为 %3，现为 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was missing and is %3</source>
        <translation>%2 的“%1”原为缺失，现为 %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of %2 was %3 and is missing</source>
        <translation>%2 的“%1”原为 %3，现为缺失</translation>
    </message>
    <message>
        <source>Report this as a defect; leave the feature out meanwhile</source>
        <translation>请将此作为缺陷报告；其间请排除该特征</translation>
    </message>
    <message>
        <source>%1 of %2 examples that were looked at have other features now than when the snapshot was taken</source>
        <translation>查看的 %2 个样本中有 %1 个的特征与生成快照时不同</translation>
    </message>
    <message>
        <source>Their rows changed since: what was learned from may no longer be so; a new snapshot tells</source>
        <translation>它们的行此后有变化：学到的内容可能已不成立；新快照可以说明</translation>
    </message>
    <message>
        <source>its arguments or its result are not those that the registry names</source>
        <translation>它的参数或结果与注册表所载不符</translation>
    </message>
    <message>
        <source>Somebody changed it or espalier.models: deploy the run again</source>
        <translation>有人更改了它或 espalier.models：请重新部署该运行</translation>
    </message>
    <message>
        <source>no version was active before this one</source>
        <translation>在此之前没有激活过的版本</translation>
    </message>
    <message>
        <source>Activate a version by its number instead</source>
        <translation>请改为按版本号激活一个版本</translation>
    </message>
    <message>
        <source>somebody deployed version %1 meanwhile</source>
        <translation>其间有人部署了版本 %1</translation>
    </message>
    <message>
        <source>Look at the proposal anew, and deploy again</source>
        <translation>请重新查看方案，然后再部署</translation>
    </message>
    <message>
        <source>the registry was made by a newer version of Espalier</source>
        <translation>注册表由更新版本的 Espalier 创建</translation>
    </message>
    <message>
        <source>Update Espalier</source>
        <translation>请更新 Espalier</translation>
    </message>
    <message>
        <source>no project of this name is deployed here</source>
        <translation>此处没有部署该名称的项目</translation>
    </message>
    <message>
        <source>Deploy one first</source>
        <translation>请先部署一个</translation>
    </message>
    <message>
        <source>The projects are: %1</source>
        <translation>现有项目：%1</translation>
    </message>
    <message>
        <source>there is no version %1</source>
        <translation>没有版本 %1</translation>
    </message>
    <message>
        <source>List the versions with espalierctl projects</source>
        <translation>用 espalierctl projects 列出各版本</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1</source>
        <translation>它在注册表中的行与写入时不符：%1</translation>
    </message>
    <message>
        <source>its row in the registry is not as it was written: %1: %2</source>
        <translation>它在注册表中的行与写入时不符：%1：%2</translation>
    </message>
    <message>
        <source>Somebody changed espalier.models: deploy the run again, or restore the row</source>
        <translation>有人更改了 espalier.models：请重新部署该运行，或恢复该行</translation>
    </message>
    <message>
        <source>the model does not have the hash that was noted with it</source>
        <translation>模型的哈希与记录的不符</translation>
    </message>
    <message>
        <source>the study does not have the hash that was noted with it</source>
        <translation>研究的哈希与记录的不符</translation>
    </message>
    <message>
        <source>it predicts something else than %1</source>
        <translation>它预测的不是 %1</translation>
    </message>
    <message>
        <source>version %1 answers there, and not %2</source>
        <translation>那里应答的是版本 %1，而不是 %2</translation>
    </message>
    <message>
        <source>Nothing was changed; see what was changed by hand: espalierctl projects</source>
        <translation>未作任何更改；查看手动更改之处：espalierctl projects</translation>
    </message>
    <message>
        <source>the database scores %1 where the model says %2</source>
        <translation>数据库算出的预测分为 %1，而模型给出 %2</translation>
    </message>
    <message>
        <source>Nothing was changed: the score function is not the model&apos;s, or this is a defect to report</source>
        <translation>未作任何更改：评分函数不是该模型的，或者这是应报告的缺陷</translation>
    </message>
    <message>
        <source>%1 of %2 came back</source>
        <translation>返回了 %2 个中的 %1 个</translation>
    </message>
    <message>
        <source>%1 predictions of %2 rows</source>
        <translation>%2 行有 %1 个预测</translation>
    </message>
    <message>
        <source>these are not the columns of its predictions</source>
        <translation>这些不是其预测的列</translation>
    </message>
    <message>
        <source>Ask for those of the rows that somebody looks at, after SET jit = off: PostgreSQL may compile the statement first, for seconds</source>
        <translation>请先执行 SET jit = off，再只查询有人要看的那些行：否则 PostgreSQL 可能会先编译该语句，耗时数秒</translation>
    </message>
    <message>
        <source>%1 features compare rows with each other: to predict one, those of all rows of its moment are computed, as for the whole view</source>
        <translation>%1 个特征在各行之间相互比较：要预测一行，须计算该时刻所有行的特征，与计算整个视图相同</translation>
    </message>
    <message>
        <source>Ask the view where many are wanted</source>
        <translation>需要大量预测时，请查询视图</translation>
    </message>
    <message>
        <source>no version answers yet that it could be held against as a shadow</source>
        <translation>还没有正在应答的版本可供影子版本比较</translation>
    </message>
    <message>
        <source>Deploy it to answer</source>
        <translation>将其部署为应答版本</translation>
    </message>
    <message>
        <source>version %1 is its shadow already</source>
        <translation>版本 %1 已是其影子版本</translation>
    </message>
    <message>
        <source>Promote that one, or retire it, first</source>
        <translation>请先采用该版本或将其下线</translation>
    </message>
    <message>
        <source>it asks another question than version %1, so that both cannot be judged on the same rows</source>
        <translation>它与版本 %1 的问题不同，无法在相同的行上评判两者</translation>
    </message>
    <message>
        <source>Deploy it to answer, or ask the same</source>
        <translation>将其部署为应答版本，或提出相同的问题</translation>
    </message>
    <message>
        <source>it has no shadow</source>
        <translation>它没有影子版本</translation>
    </message>
    <message>
        <source>Deploy one: espalierctl deploy STUDY --shadow</source>
        <translation>部署一个：espalierctl deploy STUDY --shadow</translation>
    </message>
    <message>
        <source>the reasons of one row take about %1, of a thousand %2; what does not select them does not wait for them</source>
        <translation>一行的理由约需 %1，一千行约需 %2；不选取理由的查询不会为此等待</translation>
    </message>
    <message>
        <source>view and functions keep the columns they have: reasons are given by %1</source>
        <translation>视图和函数保留已有的列：理由由 %1 给出</translation>
    </message>
    <message>
        <source>To have them as a column, retire the project and deploy it anew</source>
        <translation>要将其作为列，请停用该项目并重新部署</translation>
    </message>
    <message>
        <source>this version gives none: where there were reasons, nothing is said</source>
        <translation>此版本不提供理由：原来有理由的地方为空</translation>
    </message>
    <message>
        <source>To go on giving them, deploy it with reasons</source>
        <translation>要继续提供理由，请连同理由一起部署</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>Placing tables</source>
        <translation>正在排布各表</translation>
    </message>
    <message>
        <source>writing the page</source>
        <translation>正在写入页面</translation>
    </message>
    <message>
        <source>painting</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>writing the picture</source>
        <translation>正在写入图片</translation>
    </message>
    <message>
        <source>The tables could not be placed.</source>
        <translation>无法排布各表。</translation>
    </message>
    <message>
        <source>Check that the layout plugins of Graphviz are installed.</source>
        <translation>请检查是否安装了 Graphviz 的布局插件。</translation>
    </message>
    <message>
        <source>librsvg gave no reason</source>
        <translation>librsvg 未给出原因</translation>
    </message>
    <message>
        <source>The drawing has no size.</source>
        <translation>图形没有尺寸。</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are more than a PNG can have</source>
        <translation>%1 x %2 像素超出 PNG 的上限</translation>
    </message>
    <message>
        <source>The largest scale for it is %1; SVG and PDF have no such limit</source>
        <translation>最大可用比例为 %1；SVG 和 PDF 没有此限制</translation>
    </message>
    <message>
        <source>this is no scale</source>
        <translation>这不是比例</translation>
    </message>
    <message>
        <source>Give a number above 0</source>
        <translation>请给出大于 0 的数</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>there are too many moments to look at in memory</source>
        <translation>时刻太多，无法在内存中查看</translation>
    </message>
    <message>
        <source>Examples see too many rows to be held in memory.</source>
        <translation>样本可见的行太多，无法放入内存。</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or take fewer examples.</source>
        <translation>请让数据库计算特征，或减少样本。</translation>
    </message>
    <message>
        <source>The path reaches too many rows to be held in memory.</source>
        <translation>路径到达的行太多，无法放入内存。</translation>
    </message>
    <message>
        <source>Compute the features inside the database, or shorten the path.</source>
        <translation>请让数据库计算特征，或缩短路径。</translation>
    </message>
    <message>
        <source>it holds moments after the year 294246, which no column in memory can hold</source>
        <translation>它含有 294246 年之后的时刻，内存中的列无法容纳</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>请让数据库计算特征</translation>
    </message>
    <message>
        <source>The two sides of a relation hold values of different types.</source>
        <translation>关联两侧的值类型不同。</translation>
    </message>
    <message>
        <source>Several rows share the key that a relation refers to.</source>
        <translation>关联所引用的键对应多行。</translation>
    </message>
    <message>
        <source>the study has no as-of times</source>
        <translation>研究没有时点</translation>
    </message>
    <message>
        <source>the database alone knows when values of %1 are equal</source>
        <translation>%1 的值何时相等，只有数据库知道</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>computing features</source>
        <translation>正在计算特征</translation>
    </message>
    <message>
        <source>finding examples</source>
        <translation>正在查找样本</translation>
    </message>
    <message>
        <source>%1 rows: %2 used</source>
        <translation>%1 行：使用 %2</translation>
    </message>
    <message>
        <source>%1 without a key</source>
        <translation>%1 个无键</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>%1 个无时间</translation>
    </message>
    <message>
        <source>%1 of no entity that is there</source>
        <translation>%1 个没有对应的实体</translation>
    </message>
    <message>
        <source>%1 left out by the filter</source>
        <translation>%1 个被筛选排除</translation>
    </message>
    <message>
        <source>%1 before their entity was there</source>
        <translation>%1 个早于其实体的出现</translation>
    </message>
    <message>
        <source>%1 in periods left out</source>
        <translation>%1 个在排除的时段内</translation>
    </message>
    <message>
        <source>%1 whose labels read values that are treated as missing</source>
        <translation>%1 个的标签读取了视为缺失的值</translation>
    </message>
    <message>
        <source>%1 too young for their labels to be known</source>
        <translation>%1 个太新，标签尚未可知</translation>
    </message>
    <message>
        <source>%1 not in the sample</source>
        <translation>%1 个未被抽中</translation>
    </message>
    <message>
        <source>%1 without a label</source>
        <translation>%1 个无标签</translation>
    </message>
    <message>
        <source>%1 said twice</source>
        <translation>%1 个重复</translation>
    </message>
    <message>
        <source>%1 that contradict each other</source>
        <translation>%1 个相互矛盾</translation>
    </message>
    <message>
        <source>%1 in no part</source>
        <translation>%1 个不属于任何部分</translation>
    </message>
    <message>
        <source>%1 between parts, whose labels were not known when the next one begins</source>
        <translation>%1 个位于两部分之间，在后一部分开始时标签尚未知晓</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>The server refused a query</source>
        <translation>服务器拒绝了查询</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>A file could not be read or written</source>
        <translation>无法读取或写入文件</translation>
    </message>
    <message>
        <source>A defect in Espalier</source>
        <translation>Espalier 的缺陷</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>the model does not say what its training rows were like, so that it cannot be explained: an earlier version made it</source>
        <translation>模型没有记录其训练行的情况，因此无法解释：它由早先的版本生成</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>请重新训练以查看其依据</translation>
    </message>
    <message>
        <source>reading test examples</source>
        <translation>正在读取测试样本</translation>
    </message>
    <message>
        <source>adding up what features contribute</source>
        <translation>正在累计各特征的贡献</translation>
    </message>
    <message>
        <source>shuffling one feature after the other</source>
        <translation>正在逐个打乱特征</translation>
    </message>
    <message>
        <source>cutting examples into slices</source>
        <translation>正在将样本切片</translation>
    </message>
    <message>
        <source>scoring each slice</source>
        <translation>正在评估各切片</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1：%2 至 %3</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>no history: %1</source>
        <translation>无历史：%1</translation>
    </message>
    <message>
        <source>short history: %1, at most %2</source>
        <translation>历史短：%1，不大于 %2</translation>
    </message>
    <message>
        <source>long history: %1, at least %2</source>
        <translation>历史长：%1，不小于 %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>时点 %1</translation>
    </message>
    <message>
        <source>as of %1 to %2</source>
        <translation>时点 %1 至 %2</translation>
    </message>
    <message>
        <source>giving all examples one value after the other</source>
        <translation>正在依次给所有样本代入各个值</translation>
    </message>
    <message>
        <source>what each feature adds is exact only of linear models and trees: this model weighs all of them together</source>
        <translation>只有线性模型和树能精确得出各特征的贡献：此模型将所有特征一并权衡</translation>
    </message>
    <message>
        <source>Look at what shuffling a feature costs, at how the prediction goes with it, and at other values of an example</source>
        <translation>请查看打乱某个特征的代价、预测如何随它变化，以及样本取其他值的情形</translation>
    </message>
    <message>
        <source>%1: %2 others</source>
        <translation>%1：其他 %2 个</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>under 1 µs</source>
        <translation>不到 1 µs</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 天前</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Relation</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>A foreign key between two tables, declared in the database or found in the values and accepted by you. Along relations a row finds its parent (one) and its children (many).</source>
        <translation>两个表之间的外键，由数据库声明，或从值中发现并经您接受。沿着关联，一行可以找到它的父行（一个）和子行（多个）。</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>The table about whose rows something is predicted: customers, orders, machines. Each live prediction is of one of its rows.</source>
        <translation>预测所针对的行所在的表：客户、订单、机器。每个实时预测都针对其中一行。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>The question that is asked, as a file: what is predicted, for which rows, from which features, and how it is tested. It holds no data, so it can be shared and kept under version control.</source>
        <translation>以文件形式提出的问题：预测什么、针对哪些行、使用哪些特征、如何检验。它不含数据，因此可以共享并纳入版本控制。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>What is to be predicted, of an example for which it is known already. A label about the next 90 days is known only when these 90 days are over.</source>
        <translation>已知结果的样本的待预测值。关于未来 90 天的标签，要等这 90 天过去才知道。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>The moment at which an example is predicted: its features see only rows from before it. That is why a score tells of the future, and not of what could be looked up.</source>
        <translation>对样本作预测的时刻：其特征只能看到此前的行。因此得分说明的是未来，而不是本可查到的东西。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>预测期</translation>
    </message>
    <message>
        <source>How far ahead the label looks: &quot;in the next 90 days&quot;. A longer one has more events and is known later.</source>
        <translation>标签向前看多远：“未来 90 天内”。预测期越长，事件越多，结果揭晓也越晚。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>A value that the model may use: a column of the row or of a parent, or an aggregate over children, such as the number of orders in the last 30 days. It means the same while training and in the live view, to the bit.</source>
        <translation>模型可以使用的值：该行或父行的某一列，或对子行的聚合，例如最近 30 天的订单数。它在训练时与在实时视图中含义完全一致，精确到每一位。</translation>
    </message>
    <message>
        <source>Leakage</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>A feature that knows the answer because it was written after the moment of prediction. Scores are wonderful then, and live predictions are not; findings point it out before training.</source>
        <translation>特征因写入于预测时刻之后而预知答案。此时得分会极好，实时预测却不然；发现项会在训练前指出。</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Examples and features as they were read at one moment, kept on this computer. Models that are compared were trained on the same one.</source>
        <translation>某一时刻读取的样本和特征，保存在本机。相互比较的模型都在同一快照上训练。</translation>
    </message>
    <message>
        <source>Train, validation, test</source>
        <translation>训练、验证、测试</translation>
    </message>
    <message>
        <source>Models learn from the training part, settings are chosen on the validation part, and the test part is looked at last. With times, the test is the latest: it asks whether what was learned still holds.</source>
        <translation>模型从训练部分学习，设置按验证部分选择，测试部分最后才看。有时间时，测试部分最晚：它检验学到的内容是否仍然成立。</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>回测</translation>
    </message>
    <message>
        <source>The model as it would have been trained at an earlier moment, scored on what came next. Several of them show whether it would have worked last spring, too.</source>
        <translation>假如在更早的时刻训练模型，并在随后的数据上评分。多次回测可以说明它在去年春天是否也有效。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>A model that uses no feature: it says the share of positives, or the middle, for all. What is not better than it is not worth deploying.</source>
        <translation>不使用任何特征的模型：对所有行都给出正例占比或中间值。不优于基线的模型不值得部署。</translation>
    </message>
    <message>
        <source>ROC AUC</source>
        <translation>ROC AUC</translation>
    </message>
    <message>
        <source>How often the model puts the right one of two rows first, of which one is positive and one is not. 0.5 is a coin, 1 is never wrong; it says nothing of a threshold.</source>
        <translation>在一正一负的两行中，模型把正例排在前面的频率。0.5 相当于抛硬币，1 为从不出错；它不涉及阈值。</translation>
    </message>
    <message>
        <source>Log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>How surprised one is by what happened, if one believes the probabilities; lower is better. Being sure and wrong costs most.</source>
        <translation>若相信所给概率，对实际结果的意外程度；越低越好。十分肯定却错了，代价最大。</translation>
    </message>
    <message>
        <source>RMSE and MAE</source>
        <translation>RMSE 和 MAE</translation>
    </message>
    <message>
        <source>How far a predicted number is off, in the label&apos;s own unit. MAE is the mean distance; RMSE weighs large misses more.</source>
        <translation>预测的数值偏离多少，以标签自身的单位计。MAE 是平均距离；RMSE 更看重大的偏差。</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Where the score would probably be on other rows like these, in 95 of 100 cases. Two models whose difference has an interval with 0 in it cannot be told apart.</source>
        <translation>在其他类似的行上，100 次中有 95 次得分可能落入的范围。若两个模型之差的区间包含 0，则无法区分优劣。</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Whether of all rows with a probability of 20 % about one in five is positive. A model can rank well and still be badly calibrated; costs need calibrated probabilities.</source>
        <translation>在所有概率为 20% 的行中，是否约有五分之一为正例。模型可能排序很好而校准很差；计算代价需要校准的概率。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>The probability from which on a row counts as positive. It follows from what a false alarm and a miss cost, not from the model.</source>
        <translation>概率达到多少即视为正例。它取决于误报和漏报的代价，而不取决于模型。</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>A part of the test rows with something in common: a country, new customers, a month. A model that is good on the whole may be bad on one.</source>
        <translation>测试行中有共同点的一部分：某个国家、新客户、某个月。总体良好的模型可能在某个切片上很差。</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>How much worse the score is when a feature&apos;s values are shuffled. It tells what the model uses, not what causes the label.</source>
        <translation>打乱某个特征的值后得分变差多少。它说明模型使用什么，而不说明标签的成因。</translation>
    </message>
    <message>
        <source>Partial dependence</source>
        <translation>部分依赖</translation>
    </message>
    <message>
        <source>What the model says on average when one feature is set to a value and all else stays. It shows a direction and a shape: more visits, fewer leave.</source>
        <translation>将一个特征设为某值而其余不变时，模型的平均输出。它显示方向和形状：访问越多，流失越少。</translation>
    </message>
    <message>
        <source>Live view</source>
        <translation>实时视图</translation>
    </message>
    <message>
        <source>A view in your database that predicts when it is read, from the rows that are there then. It is plain SQL: no extension and no service stands behind it.</source>
        <translation>数据库中的一个视图，被读取时根据当时的行作预测。它是纯 SQL：背后没有扩展，也没有服务。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>A deployed model is never overwritten: the next one is a new version, and one of them is active. Going back to an earlier one is one click and one transaction.</source>
        <translation>已部署的模型从不被覆盖：下一个模型是新版本，其中只有一个处于激活状态。退回早先的版本只需一次点击、一个事务。</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>The values of today are distributed otherwise than those the model learned from. It may matter or not: look at the score that has matured since, and at what drifted.</source>
        <translation>如今的值与模型学习时的分布不同。这可能有影响，也可能没有：请查看此后已揭晓的得分，以及发生漂移的内容。</translation>
    </message>
    <message>
        <source>Matured</source>
        <translation>已揭晓</translation>
    </message>
    <message>
        <source>Of predictions that were logged, those whose label is known by now. The score on them is what was really kept of the promise.</source>
        <translation>已记录的预测中，标签现已可知的那些。它们的得分才是预期真正兑现的程度。</translation>
    </message>
    <message>
        <source>A row of the entity at one moment, with its label. The same customer at ten moments is ten examples; intervals count them as one customer.</source>
        <translation>实体的一行在某一时刻的情形，连同其标签。同一客户在十个时刻就是十个样本；计算区间时按一个客户计。</translation>
    </message>
</context>
<context>
    <name>GraphRouteText</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n 个表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphSceneText</name>
    <message numerus="yes">
        <source>… %n more column(s)</source>
        <translation>
            <numerusform>… 另有 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer columns</source>
        <translation>显示较少的列</translation>
    </message>
    <message>
        <source>%1, %2 columns, %3 outgoing, %4 incoming relations</source>
        <translation>%1，%2 列，%3 个传出关联，%4 个传入关联</translation>
    </message>
</context>
<context>
    <name>Gym</name>
    <message>
        <source>The owner of the folder cannot be changed.</source>
        <translation>无法更改文件夹的所有者。</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else.</source>
        <translation>该文件夹属于他人。</translation>
    </message>
    <message>
        <source>The configuration cannot be written.</source>
        <translation>无法写入配置。</translation>
    </message>
    <message>
        <source>Choose another folder for the sample database.</source>
        <translation>请为示例数据库另选文件夹。</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>See %1.</source>
        <translation>请查看 %1。</translation>
    </message>
    <message>
        <source>The folder exists and holds no database cluster.</source>
        <translation>该文件夹已存在，但不含数据库集群。</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>无法启动程序。</translation>
    </message>
    <message>
        <source>Check that the user %1 may run it in %2.</source>
        <translation>请检查用户 %1 是否可在 %2 中运行它。</translation>
    </message>
    <message>
        <source>No PostgreSQL server programs are installed.</source>
        <translation>未安装 PostgreSQL 服务器程序。</translation>
    </message>
    <message>
        <source>It was made by PostgreSQL %1, whose programs are not installed.</source>
        <translation>它由 PostgreSQL %1 创建，而该版本的程序未安装。</translation>
    </message>
    <message>
        <source>Install the package %1.</source>
        <translation>请安装软件包 %1。</translation>
    </message>
    <message>
        <source>The database holds a schema of that name already.</source>
        <translation>数据库中已有该名称的模式。</translation>
    </message>
    <message>
        <source>Make the shop in an empty database.</source>
        <translation>请在空数据库中创建商店。</translation>
    </message>
    <message>
        <source>The database holds no shop.</source>
        <translation>数据库中没有商店。</translation>
    </message>
    <message>
        <source>Start the gym, which makes one.</source>
        <translation>请启动 Gym，它会创建一个。</translation>
    </message>
    <message>
        <source>The shop was made by another version.</source>
        <translation>商店由另一版本创建。</translation>
    </message>
    <message>
        <source>Make a new sample database.</source>
        <translation>请新建示例数据库。</translation>
    </message>
    <message>
        <source>The history must end at midnight.</source>
        <translation>历史必须在午夜结束。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 不在 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>Making the database cluster</source>
        <translation>正在创建数据库集群</translation>
    </message>
    <message>
        <source>Starting the database server</source>
        <translation>正在启动数据库服务器</translation>
    </message>
    <message>
        <source>Making keys and indexes</source>
        <translation>正在创建键和索引</translation>
    </message>
    <message>
        <source>Letting the shop live</source>
        <translation>正在让商店运转</translation>
    </message>
    <message>
        <source>there is no such bug</source>
        <translation>没有这种故障</translation>
    </message>
    <message>
        <source>Name one of %1</source>
        <translation>请从中指定一个：%1</translation>
    </message>
    <message>
        <source>The shop did not live then.</source>
        <translation>那时商店尚不存在。</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>a regression needs a number as its label</source>
        <translation>回归的标签必须是数字</translation>
    </message>
    <message>
        <source>Choose a classification task</source>
        <translation>请选择分类任务</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or infinite</source>
        <translation>第 %1 行（%2）的标签缺失或为无穷大</translation>
    </message>
    <message>
        <source>Train on rows whose label is known</source>
        <translation>请在标签已知的行上训练</translation>
    </message>
    <message>
        <source>a classification needs a category as its label</source>
        <translation>分类的标签必须是类别</translation>
    </message>
    <message>
        <source>Choose the regression task</source>
        <translation>请选择回归任务</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is missing or not one of the classes</source>
        <translation>第 %1 行（%2）的标签缺失或不属于任何类别</translation>
    </message>
    <message>
        <source>%1 has no parameter of this name</source>
        <translation>%1 没有此名称的参数</translation>
    </message>
    <message>
        <source>Remove it or correct its spelling</source>
        <translation>请删除它或更正拼写</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 不是 %2 至 %3 的数</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3</source>
        <translation>%1 不是 %2 至 %3 的整数</translation>
    </message>
    <message>
        <source>Choose a value in its range</source>
        <translation>请在其范围内选择一个值</translation>
    </message>
    <message>
        <source>this learner does not suit the task</source>
        <translation>此学习器不适合该任务</translation>
    </message>
    <message>
        <source>Choose another learner</source>
        <translation>请选择其他学习器</translation>
    </message>
    <message>
        <source>there are no rows to train on</source>
        <translation>没有可用于训练的行</translation>
    </message>
    <message>
        <source>Widen the study, or make the other parts smaller</source>
        <translation>请扩大研究范围，或缩小其他部分</translation>
    </message>
    <message>
        <source>its columns are not of one length</source>
        <translation>它的各列长度不一</translation>
    </message>
    <message>
        <source>a binary task needs exactly two classes</source>
        <translation>二分类任务恰好需要两个类别</translation>
    </message>
    <message>
        <source>Choose the multiclass task</source>
        <translation>请选择多分类任务（multiclass）</translation>
    </message>
    <message>
        <source>all training rows are of one class</source>
        <translation>所有训练行都属于同一类别</translation>
    </message>
    <message>
        <source>Choose a split or a label with both classes before the cut</source>
        <translation>请选择分界之前两个类别都有的划分或标签</translation>
    </message>
    <message>
        <source>there is no feature that varies over the training rows</source>
        <translation>没有在训练行中有变化的特征</translation>
    </message>
    <message>
        <source>Add features</source>
        <translation>请添加特征</translation>
    </message>
    <message>
        <source>a multiclass task needs at least three classes here</source>
        <translation>多分类任务在此至少需要三个类别</translation>
    </message>
    <message>
        <source>Choose the binary task</source>
        <translation>请选择二分类任务（binary）</translation>
    </message>
    <message>
        <source>a feature must be a number or a category</source>
        <translation>特征必须是数字或类别</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>请排除它</translation>
    </message>
    <message>
        <source>the fit gave numbers that no model may hold: %1</source>
        <translation>拟合得到了模型不允许的数值：%1</translation>
    </message>
    <message>
        <source>Look for extreme values among the features and the label</source>
        <translation>请检查特征和标签中的极端值</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Use fewer rows or features, or a smaller model</source>
        <translation>请减少行或特征，或使用更小的模型</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>已拟合</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>boosting</source>
        <translation>正在提升</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>正在编码</translation>
    </message>
    <message>
        <source>growing trees</source>
        <translation>正在生成树</translation>
    </message>
    <message>
        <source>growing trees of at most %1 leaves, so that the forest can be deployed</source>
        <translation>正在生成最多 %1 个叶子的树，以便部署该森林</translation>
    </message>
    <message>
        <source>fitting</source>
        <translation>正在拟合</translation>
    </message>
    <message>
        <source>solving</source>
        <translation>正在求解</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Predicts the mean, or the class shares, of the training rows: what every other learner has to beat.</source>
        <translation>预测训练行的均值或类别占比：其他学习器都必须胜过它。</translation>
    </message>
    <message>
        <source>Boosted trees (XGBoost)</source>
        <translation>提升树（XGBoost）</translation>
    </message>
    <message>
        <source>Small trees added one after the other, each correcting the sum of those before it.</source>
        <translation>逐棵添加的小树，每棵都修正此前各树之和。</translation>
    </message>
    <message>
        <source>Rounds of boosting, at most</source>
        <translation>提升轮数上限</translation>
    </message>
    <message>
        <source>How much of each tree is added: smaller needs more rounds</source>
        <translation>每棵树加入的比例：越小需要的轮数越多</translation>
    </message>
    <message>
        <source>Levels of a tree</source>
        <translation>树的层数</translation>
    </message>
    <message>
        <source>The least weight of the rows in a leaf; a hundredth of the rows where not given, from 1 to 10</source>
        <translation>叶子中行的最小权重；未指定时为行数的百分之一，介于 1 和 10 之间</translation>
    </message>
    <message>
        <source>Share of the rows for each tree</source>
        <translation>每棵树使用的行占比</translation>
    </message>
    <message>
        <source>Share of the features for each tree</source>
        <translation>每棵树使用的特征占比</translation>
    </message>
    <message>
        <source>Penalty on the values of leaves</source>
        <translation>对叶子值的惩罚</translation>
    </message>
    <message>
        <source>Rounds without a better validation loss before it stops; 0 never stops early</source>
        <translation>验证损失连续多少轮无改善即停止；0 表示从不提前停止</translation>
    </message>
    <message>
        <source>Random forest</source>
        <translation>随机森林</translation>
    </message>
    <message>
        <source>The mean of many deep trees, each grown on its own sample of rows and features.</source>
        <translation>许多深树的均值，每棵树用各自抽取的行和特征生成。</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树的数量</translation>
    </message>
    <message>
        <source>A leaf has at least so many rows; more where the forest could not be deployed otherwise</source>
        <translation>叶子的最少行数；若非如此森林无法部署，则会更多</translation>
    </message>
    <message>
        <source>The share of the features that is tried for each split; not set, the square root of their number</source>
        <translation>每次分裂时尝试的特征占比；未设置时为特征数的平方根</translation>
    </message>
    <message>
        <source>Logistic regression</source>
        <translation>逻辑回归</translation>
    </message>
    <message>
        <source>A linear model of the log-odds, with its weights kept small; probabilities come out calibrated.</source>
        <translation>对数几率的线性模型，权重保持较小；输出的概率即已校准。</translation>
    </message>
    <message>
        <source>The inverse of the penalty on the weights: smaller is simpler; 100 by the rows where not given, from 0.01 to 1</source>
        <translation>权重惩罚的倒数：越小越简单；未指定时为 100 除以行数，介于 0.01 和 1 之间</translation>
    </message>
    <message>
        <source>Ridge regression</source>
        <translation>岭回归</translation>
    </message>
    <message>
        <source>Per row, on standardized inputs; 0 chooses it by leave-one-out error</source>
        <translation>按每行计，作用于标准化的输入；0 表示按留一误差选择</translation>
    </message>
    <message>
        <source>Linear SVM</source>
        <translation>线性 SVM</translation>
    </message>
    <message>
        <source>The plane with the widest margin between classes, calibrated on rows it has not seen.</source>
        <translation>类别之间间隔最宽的平面，用未见过的行校准。</translation>
    </message>
    <message>
        <source>The price of a row on the wrong side of its margin: smaller is simpler</source>
        <translation>行落在间隔错误一侧的代价：越小越简单</translation>
    </message>
    <message>
        <source>%1 rows of %2 inputs need about %3 of memory, %4 are allowed</source>
        <translation>%1 行、%2 个输入约需 %3 内存，允许 %4</translation>
    </message>
    <message>
        <source>Take a sample, leave features out, or allow more memory; about %1 % of the examples would fit</source>
        <translation>请抽样、减少特征，或允许更多内存；约 %1% 的样本可以放下</translation>
    </message>
    <message>
        <source>needs about %1 of memory, %2 are allowed</source>
        <translation>约需 %1 内存，允许 %2</translation>
    </message>
    <message>
        <source>Least absolute deviations</source>
        <translation>最小绝对偏差</translation>
    </message>
    <message>
        <source>A linear model fitted to the absolute error, with its weights kept small: labels far out count less than in a ridge regression.</source>
        <translation>按绝对误差拟合的线性模型，权重保持较小：远离的标签比在岭回归中影响更小。</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>fitting a sample of %1 of %2 rows</source>
        <translation>正在拟合从 %2 行中抽取的 %1 行</translation>
    </message>
    <message>
        <source>SVM with radial kernel</source>
        <translation>径向核 SVM</translation>
    </message>
    <message>
        <source>The widest margin between two classes, or the flattest tube around a number, by similarity to rows it has learned from: 10,000 at most, a sample of more.</source>
        <translation>按与所学行的相似度，求两个类别之间最宽的间隔，或围绕数值的最平坦的管道：最多 10,000 行，更多则抽样。</translation>
    </message>
    <message>
        <source>How near a row must be to count as similar, divided by the number of inputs: smaller is smoother</source>
        <translation>行要多近才算相似，再除以输入数：越小越平滑</translation>
    </message>
    <message>
        <source>How far a number may be off at no price, in standard deviations</source>
        <translation>数值偏离多少以内不计代价，以标准差为单位</translation>
    </message>
    <message>
        <source>Kernel ridge</source>
        <translation>核岭回归</translation>
    </message>
    <message>
        <source>Ridge regression on the similarity to some of the rows, with its penalty chosen by leave-one-out error; from 10,000 rows at most, a sample of more.</source>
        <translation>基于与部分行的相似度的岭回归，惩罚按留一误差选择；最多使用 10,000 行，更多则抽样。</translation>
    </message>
    <message>
        <source>How many rows similarity is measured to, at most</source>
        <translation>最多与多少行计算相似度</translation>
    </message>
    <message>
        <source>Additive boosted trees</source>
        <translation>加性提升树</translation>
    </message>
    <message>
        <source>Boosted trees that look at one feature each: what it predicts is a sum of one curve for each feature, which can be read.</source>
        <translation>每棵树只看一个特征的提升树：预测是各特征曲线之和，每条曲线都可以读懂。</translation>
    </message>
    <message>
        <source>1: trees may look at two features, whose pairs then count too; there are no curves of single features any more</source>
        <translation>1：树可以看两个特征，特征对也随之计入；不再有单个特征的曲线</translation>
    </message>
    <message>
        <source>A linear model whose weights are kept small, by leave-one-out error, or more where validation says so. Of a yes/no question that compares a number, it learns that number, and then how probable the answer is.</source>
        <translation>权重保持较小的线性模型，按留一误差选择惩罚，验证支持时惩罚更强。对于比较某个数值的是非问题，它学习该数值，再学习答案的概率。</translation>
    </message>
    <message>
        <source>Dense network</source>
        <translation>全连接网络</translation>
    </message>
    <message>
        <source>One or two layers of units between inputs and answer, each a weighted sum of the layer before that counts only above 0; from 100 rows on, from a sample where rows times inputs are more than 20 million.</source>
        <translation>输入与答案之间有一层或两层单元，每个单元是前一层的加权和，仅在大于 0 时计入；至少需要 100 行，行数乘以输入数超过 2000 万时从样本中学习。</translation>
    </message>
    <message>
        <source>How many layers stand between inputs and answer</source>
        <translation>输入与答案之间有多少层</translation>
    </message>
    <message>
        <source>How many units each of these layers has</source>
        <translation>每层有多少个单元</translation>
    </message>
    <message>
        <source>How often all rows are passed over, at most; validation may stop earlier</source>
        <translation>最多遍历所有行多少次；验证可能提前停止</translation>
    </message>
    <message>
        <source>How far each batch of rows moves the weights</source>
        <translation>每批行使权重移动多远</translation>
    </message>
    <message>
        <source>How strongly weights are kept small</source>
        <translation>以多大力度使权重保持较小</translation>
    </message>
    <message>
        <source>Passes without gain on validation before it stops; 0 never stops early</source>
        <translation>验证连续多少次遍历无提升即停止；0 表示从不提前停止</translation>
    </message>
    <message>
        <source>pass %1 of %2 at most</source>
        <translation>第 %1 次遍历，最多 %2 次</translation>
    </message>
    <message>
        <source>A network needs %1 rows to learn from; there are %2</source>
        <translation>网络至少需要 %1 行来学习；现有 %2 行</translation>
    </message>
    <message>
        <source>The network would have %1 weights; at most %2 can be deployed</source>
        <translation>网络将有 %1 个权重；最多可部署 %2 个</translation>
    </message>
    <message>
        <source>Train with fewer units, or with fewer features</source>
        <translation>请用更少的单元或更少的特征训练</translation>
    </message>
    <message>
        <source>the label of row %1 (%2) is too large to be computed with: beyond %3</source>
        <translation>第 %1 行（%2）的标签过大，无法参与计算：超出 %3</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>请用筛选排除这些行</translation>
    </message>
    <message>
        <source>Only so many features, those that weigh most in a fit with all of them; chosen by validation where not given</source>
        <translation>只用这么多特征，即在使用全部特征的拟合中权重最大的那些；未指定时由验证选择</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>The lesson has no title.</source>
        <translation>课程没有标题。</translation>
    </message>
    <message>
        <source>Begin with a line “# Title”.</source>
        <translation>请以“# 标题”一行开头。</translation>
    </message>
    <message>
        <source>The lesson does not say how long it takes.</source>
        <translation>课程没有说明所需时间。</translation>
    </message>
    <message>
        <source>Write &lt;!-- minutes: 10 --&gt; below the title.</source>
        <translation>请在标题下方写 &lt;!-- minutes: 10 --&gt;。</translation>
    </message>
    <message>
        <source>A block is marked “%1”.</source>
        <translation>有一个代码块标记为“%1”。</translation>
    </message>
    <message>
        <source>Mark it sql or espalierctl.</source>
        <translation>请标记为 sql 或 espalierctl。</translation>
    </message>
    <message>
        <source>A block is empty.</source>
        <translation>有一个代码块为空。</translation>
    </message>
    <message>
        <source>A block begins here and does not end.</source>
        <translation>代码块在此开始但没有结束。</translation>
    </message>
    <message>
        <source>End it with a line of three backticks.</source>
        <translation>请用一行三个反引号结束它。</translation>
    </message>
    <message>
        <source>A quote of the command is not closed.</source>
        <translation>命令中的引号未闭合。</translation>
    </message>
    <message>
        <source>Close the quote.</source>
        <translation>请闭合引号。</translation>
    </message>
    <message>
        <source>The block is no call of espalierctl.</source>
        <translation>该代码块不是对 espalierctl 的调用。</translation>
    </message>
    <message>
        <source>Write one call into it, as it is typed.</source>
        <translation>请在其中写入一个调用，与键入时相同。</translation>
    </message>
    <message>
        <source>There is no such lesson.</source>
        <translation>没有这个课程。</translation>
    </message>
    <message>
        <source>espalierctl lesson lists all.</source>
        <translation>espalierctl lesson 会列出全部课程。</translation>
    </message>
</context>
<context>
    <name>MainText</name>
    <message>
        <source>Machine learning on living PostgreSQL data.</source>
        <translation>在鲜活的 PostgreSQL 数据上进行机器学习。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message>
        <source>Size of the window, as in 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>The page to show first.</source>
        <translation>首先显示的页面。</translation>
    </message>
    <message>
        <source>Write a picture of the window and quit.</source>
        <translation>写出窗口的图片并退出。</translation>
    </message>
    <message>
        <source>Keep settings in this file.</source>
        <translation>将设置保存在此文件中。</translation>
    </message>
    <message>
        <source>Open the sample database.</source>
        <translation>打开示例数据库。</translation>
    </message>
    <message>
        <source>Open a study file.</source>
        <translation>打开研究文件。</translation>
    </message>
    <message>
        <source>Write a picture of every page and quit.</source>
        <translation>写出每个页面的图片并退出。</translation>
    </message>
    <message>
        <source>Open this database: an address, or settings as psql takes them.</source>
        <translation>打开此数据库：地址，或 psql 接受的连接设置。</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>%1 之一。</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. It is one of %3.</source>
        <translation>--%1 不能是“%2”。可选值：%3。</translation>
    </message>
    <message>
        <source>One study file is opened at a time.</source>
        <translation>一次只能打开一个研究文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>--size takes a width and a height of %1 at most, as in 1280x800.</source>
        <translation>--size 需要宽度和高度，最大 %1，例如 1280x800。</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>its task, classes, outputs and link do not go together</source>
        <translation>其任务、类别、输出和链接函数不匹配</translation>
    </message>
    <message>
        <source>a class is there twice</source>
        <translation>有一个类别出现两次</translation>
    </message>
    <message>
        <source>a class holds a NUL byte</source>
        <translation>有一个类别含有 NUL 字节</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty, not a name, or there twice</source>
        <translation>“%1”为空、不是名称或出现两次</translation>
    </message>
    <message>
        <source>only a binary model has one, and its numbers must be moderate</source>
        <translation>只有二分类模型才有，且其数值必须适中</translation>
    </message>
    <message>
        <source>its feature, kind or numbers are not possible for this family</source>
        <translation>其特征、种类或数值不适用于此模型族</translation>
    </message>
    <message>
        <source>the weights do not fit the inputs, or one of them is not moderate</source>
        <translation>权重与输入不匹配，或有权重超出适中范围</translation>
    </message>
    <message>
        <source>a bias or a scale is not moderate</source>
        <translation>有偏置或缩放超出适中范围</translation>
    </message>
    <message>
        <source>it is not a tree: a size, a child, an input or a number is out of range</source>
        <translation>它不是树：大小、子节点、输入或某个数值超出范围</translation>
    </message>
    <message>
        <source>Train the model again, or restore the document from where it came</source>
        <translation>请重新训练模型，或从来源处恢复该文档</translation>
    </message>
    <message>
        <source>the model reads this feature, and it is not there</source>
        <translation>模型读取此特征，但它不存在</translation>
    </message>
    <message>
        <source>the model reads this feature as a number, and it is not one</source>
        <translation>模型将此特征作为数字读取，但它不是数字</translation>
    </message>
    <message>
        <source>the model reads this feature as a category, and it is not one</source>
        <translation>模型将此特征作为类别读取，但它不是类别</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of its values</source>
        <translation>“%1”不是其可取的值</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a kind of input</source>
        <translation>“%1”不是输入的种类</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a family</source>
        <translation>“%1”不是模型族</translation>
    </message>
    <message>
        <source>this version of the document is not known; a newer program may have written it</source>
        <translation>无法识别此文档版本；可能由更新的程序写入</translation>
    </message>
    <message>
        <source>only a model of a number has them, and their bands must ascend</source>
        <translation>只有预测数值的模型才有区间，且其分段必须递增</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>something else has the name of the log or of one of its views</source>
        <translation>已有其他对象使用了日志或其某个视图的名称</translation>
    </message>
    <message>
        <source>Rename it, or refresh without a log: espalierctl score PROJECT --no-log</source>
        <translation>请重命名它，或不写日志地刷新：espalierctl score PROJECT --no-log</translation>
    </message>
    <message>
        <source>the role may not make the log of predictions</source>
        <translation>角色无权创建预测日志</translation>
    </message>
    <message>
        <source>%1 is not estimated before labels are known</source>
        <translation>标签揭晓之前不估计 %1</translation>
    </message>
    <message>
        <source>when it was deployed, it was not noted how far it was off on test rows, or they were too few to tell</source>
        <translation>部署时没有记录它在测试行上的偏差，或测试行太少而无法判断</translation>
    </message>
</context>
<context>
    <name>MonitorCharts</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>What Came True</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>Week of the prediction</source>
        <translation>预测所在周</translation>
    </message>
    <message>
        <source>the prediction itself</source>
        <translation>预测本身</translation>
    </message>
    <message>
        <source>nothing is logged yet</source>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>labels are given for other moments</source>
        <translation>标签给定的是其他时刻</translation>
    </message>
    <message>
        <source>labels from %1</source>
        <translation>标签自 %1</translation>
    </message>
    <message>
        <source>no label is known yet</source>
        <translation>尚无已知标签</translation>
    </message>
    <message>
        <source>%1 · as promised</source>
        <translation>%1 · 与预期相符</translation>
    </message>
    <message>
        <source>%1 · better than promised</source>
        <translation>%1 · 优于预期</translation>
    </message>
    <message>
        <source>%1 · worse than promised</source>
        <translation>%1 · 差于预期</translation>
    </message>
    <message>
        <source>not noted when deployed</source>
        <translation>部署时未记录</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n features</source>
        <translation>
            <numerusform>%1 / %n 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Nothing that this version predicted is logged. Refresh Predictions on the Deploy page, or espalierctl score PROJECT, logs what is predicted from then on.</source>
        <translation>此版本的预测均无日志。部署页的“刷新预测”，或 espalierctl score PROJECT，会从此记录所作的预测。</translation>
    </message>
    <message>
        <source>Labels are given for moments of their own, which are none of those predicted at.</source>
        <translation>标签给定的是自身的时刻，与作出预测的时刻都不同。</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet. The first will be on %2.</source>
        <translation>已记录的 %1 个预测尚无已知标签。首个标签将于 %2 揭晓。</translation>
    </message>
    <message>
        <source>No label of the %1 logged predictions is known yet.</source>
        <translation>已记录的 %1 个预测尚无已知标签。</translation>
    </message>
    <message>
        <source>The rows that the active version learned from were not noted. Deploy it again.</source>
        <translation>未记录激活版本学习所用的行。请重新部署它。</translation>
    </message>
    <message>
        <source>Measured when predictions are refreshed.</source>
        <translation>在刷新预测时测量。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows predicted %1</source>
        <translation>
            <numerusform>%1预测了 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · stalest source: %2, %3</source>
        <translation>%1 · 最旧的数据源：%2，%3</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>%1 estimated</source>
        <translation>%1（估计）</translation>
    </message>
    <message>
        <source>%1 · %2 of importance</source>
        <translation>%1 · 占重要性 %2</translation>
    </message>
</context>
<context>
    <name>PairsText</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>H, of Friedman and Popescu: 0 where two features only add up, 1 where each alone does nothing. Of the %1 features that add most, on %2 of %3 test examples.</source>
        <translation>Friedman 与 Popescu 的 H：两个特征只是相加时为 0，各自单独不起作用时为 1。取贡献最大的 %1 个特征，基于 %3 个测试样本中的 %2 个。</translation>
    </message>
    <message>
        <source>%1 × %2 (H %3)</source>
        <translation>%1 × %2（H %3）</translation>
    </message>
    <message>
        <source>The probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>What is predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>%1 where all of %2 of %3 test examples have one value of each, all else left as it is. Down: %4. Across: %5. No example has the values of a faint cell.</source>
        <translation>%1：让 %3 个测试样本中的 %2 个全部取两者的某一对值，其余保持不变。纵向：%4。横向：%5。浅色单元格的值没有样本具有。</translation>
    </message>
    <message numerus="yes">
        <source>%n test example(s)</source>
        <translation>
            <numerusform>%n 个测试样本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3: %4. %5, %6 with these values.</source>
        <translation>%1：%2，%3：%4。%5，具有这些值的有 %6。</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1，%2 行</translation>
    </message>
    <message>
        <source>primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>refers to %1</source>
        <translation>引用 %1</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>c</source>
        <translation>C</translation>
    </message>
    <message>
        <source>colsample_bytree</source>
        <translation>每棵树的特征比例</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>early_stopping</source>
        <translation>无提升轮数</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>eta</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>gamma</source>
        <translation>gamma</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>min_child_weight</source>
        <translation>最小叶权重</translation>
    </message>
    <message>
        <source>min_leaf</source>
        <translation>最小叶</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>成对</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>惩罚</translation>
    </message>
    <message>
        <source>points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>subsample</source>
        <translation>每棵树的行比例</translation>
    </message>
    <message>
        <source>trees</source>
        <translation>树数</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
</context>
<context>
    <name>PathText</name>
    <message>
        <source>by</source>
        <comment>a column</comment>
        <translation>经</translation>
    </message>
    <message>
        <source>many</source>
        <comment>rows</comment>
        <translation>多</translation>
    </message>
</context>
<context>
    <name>Pg</name>
    <message>
        <source>Ask the owner of the database for the privilege that the message names.</source>
        <translation>请向数据库所有者申请消息中所说的权限。</translation>
    </message>
    <message>
        <source>The database can only be read here: it is a standby, or the role is limited to reading.</source>
        <translation>此处的数据库只能读取：它是备库，或角色仅限读取。</translation>
    </message>
    <message>
        <source>Check the user name and the password.</source>
        <translation>请检查用户名和密码。</translation>
    </message>
    <message>
        <source>Check the name of the database.</source>
        <translation>请检查数据库名称。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>The server ended the session; connect again.</source>
        <translation>服务器结束了会话；请重新连接。</translation>
    </message>
    <message>
        <source>The server is recovering from a crash; connect again in a moment.</source>
        <translation>服务器正在从崩溃中恢复；请稍后重新连接。</translation>
    </message>
    <message>
        <source>The server is starting or stopping; connect again in a moment.</source>
        <translation>服务器正在启动或停止；请稍后重新连接。</translation>
    </message>
    <message>
        <source>The server ended an idle session (idle_session_timeout); connect again.</source>
        <translation>服务器结束了空闲会话（idle_session_timeout）；请重新连接。</translation>
    </message>
    <message>
        <source>The server ended an idle transaction (idle_in_transaction_session_timeout); connect again.</source>
        <translation>服务器结束了空闲事务（idle_in_transaction_session_timeout）；请重新连接。</translation>
    </message>
    <message>
        <source>The server has no connection left; close others, or try again later.</source>
        <translation>服务器已无可用连接；请关闭其他连接，或稍后再试。</translation>
    </message>
    <message>
        <source>The server stopped the query: statement_timeout was reached, or someone cancelled it.</source>
        <translation>服务器停止了查询：已达到 statement_timeout，或有人取消了它。</translation>
    </message>
    <message>
        <source>Another session holds a lock on what is needed; try again in a moment.</source>
        <translation>另一会话锁定了所需对象；请稍后再试。</translation>
    </message>
    <message>
        <source>Another transaction was in the way; try again.</source>
        <translation>受另一事务妨碍；请再试一次。</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>服务器的磁盘已满。</translation>
    </message>
    <message>
        <source>The server is out of memory; ask for fewer columns or rows.</source>
        <translation>服务器内存不足；请减少列或行。</translation>
    </message>
    <message>
        <source>A limit set on the server was reached; ask for fewer columns or rows.</source>
        <translation>已达到服务器上设定的限制；请减少列或行。</translation>
    </message>
    <message>
        <source>The database holds text that is not valid in its encoding.</source>
        <translation>数据库含有在其编码中无效的文本。</translation>
    </message>
    <message>
        <source>A character has no equivalent in the encoding of the database.</source>
        <translation>有字符在数据库编码中没有对应。</translation>
    </message>
    <message>
        <source>The query is larger than the server allows; use fewer features.</source>
        <translation>查询超出服务器允许的大小；请减少特征。</translation>
    </message>
    <message>
        <source>Out of memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>No answer within the connect timeout.</source>
        <translation>在连接超时时间内没有应答。</translation>
    </message>
    <message>
        <source>Check the user name and the password; the server does not say whether the password has expired.</source>
        <translation>请检查用户名和密码；服务器不说明密码是否已过期。</translation>
    </message>
    <message>
        <source>The server does not let this user in from here; check the user name and pg_hba.conf.</source>
        <translation>服务器不允许此用户从这里登录；请检查用户名和 pg_hba.conf。</translation>
    </message>
    <message>
        <source>Ask its owner to GRANT CONNECT on it.</source>
        <translation>请其所有者授予 GRANT CONNECT。</translation>
    </message>
    <message>
        <source>The server is starting or stopping; try again in a moment.</source>
        <translation>服务器正在启动或停止；请稍后再试。</translation>
    </message>
    <message>
        <source>The server asks for a password; give one.</source>
        <translation>服务器要求密码；请提供。</translation>
    </message>
    <message>
        <source>Check sslmode and the certificates.</source>
        <translation>请检查 sslmode 和证书。</translation>
    </message>
    <message>
        <source>The server is there, but not of the kind that target_session_attrs asks for: leave that out, or name the host that is.</source>
        <translation>服务器存在，但不是 target_session_attrs 所要求的类型：请去掉该项，或指定符合要求的主机。</translation>
    </message>
    <message>
        <source>Check the user name and how the server authenticates.</source>
        <translation>请检查用户名以及服务器的认证方式。</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and the network.</source>
        <translation>请检查主机名的拼写和网络。</translation>
    </message>
    <message>
        <source>Check that the server runs there, the port, and firewalls between.</source>
        <translation>请检查服务器是否在那里运行、端口以及中间的防火墙。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of its values</source>
        <translation>“%1”不是其可取的值</translation>
    </message>
    <message>
        <source>It may be one of %1</source>
        <translation>可以是 %1 之一</translation>
    </message>
    <message>
        <source>no service of this name is described</source>
        <translation>没有描述此名称的服务</translation>
    </message>
    <message>
        <source>Describe it in ~/.pg_service.conf, or give host and dbname</source>
        <translation>请在 ~/.pg_service.conf 中描述它，或给出 host 和 dbname</translation>
    </message>
    <message>
        <source>The services are: %1</source>
        <translation>现有服务：%1</translation>
    </message>
    <message>
        <source>No service is named %1, so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>没有名为 %1 的服务，因此将其当作 PG* 环境变量所指服务器上的数据库；其他服务器上的数据库写作 postgresql://USER@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>No service is named %1 (there are %2), so it was taken for a database of the server that the PG* environment names; one of another server is postgresql://USER@HOST/DATABASE.</source>
        <translation>没有名为 %1 的服务（现有 %2），因此将其当作 PG* 环境变量所指服务器上的数据库；其他服务器上的数据库写作 postgresql://USER@HOST/DATABASE。</translation>
    </message>
    <message>
        <source>The connection string holds a NUL character.</source>
        <translation>连接字符串含有 NUL 字符。</translation>
    </message>
    <message>
        <source>The user name or the password holds a character that ends it in a URI.</source>
        <translation>用户名或密码中含有在 URI 中会使其终止的字符。</translation>
    </message>
    <message>
        <source>Write @ as %1, : as %2, / as %3, ? as %4 and # as %5 there; or leave the password to PGPASSWORD or ~/.pgpass.</source>
        <translation>请在其中把 @ 写成 %1，: 写成 %2，/ 写成 %3，? 写成 %4，# 写成 %5；或将密码交给 PGPASSWORD 或 ~/.pgpass。</translation>
    </message>
    <message>
        <source>It cannot be read; which part is not shown, since it may be of the password.</source>
        <translation>它无法解析；具体哪一部分不予显示，因为可能属于密码。</translation>
    </message>
    <message>
        <source>Give a URI (postgresql://user@host/database, with % before codes of special characters only), keywords (host=... dbname=...), or the name of a service or of a database.</source>
        <translation>请给出 URI（postgresql://user@host/database，仅对特殊字符使用 % 编码）、关键字（host=... dbname=...），或者服务名或数据库名。</translation>
    </message>
    <message>
        <source>The program stood still for %1 seconds in the middle of what the server sent, so the session was ended.</source>
        <translation>程序在接收服务器数据的中途停顿了 %1 秒，因此会话已结束。</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>请再运行一次。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>A standby ends a long read that keeps it from following its primary: raise max_standby_streaming_delay there, turn hot_standby_feedback on, or read the primary</source>
        <translation>备库会结束妨碍其跟随主库的长时间读取：请在备库上提高 max_standby_streaming_delay、打开 hot_standby_feedback，或读取主库</translation>
    </message>
    <message>
        <source>It holds a NUL character, which PostgreSQL cannot store.</source>
        <translation>它含有 PostgreSQL 无法存储的 NUL 字符。</translation>
    </message>
    <message>
        <source>The statement is no query.</source>
        <translation>该语句不是查询。</translation>
    </message>
    <message>
        <source>The statement is no plain command.</source>
        <translation>该语句不是普通命令。</translation>
    </message>
    <message>
        <source>The statement is no COPY TO STDOUT.</source>
        <translation>该语句不是 COPY TO STDOUT。</translation>
    </message>
    <message>
        <source>The statement is no COPY FROM STDIN.</source>
        <translation>该语句不是 COPY FROM STDIN。</translation>
    </message>
    <message>
        <source>row-level security hides rows of this table from the role</source>
        <translation>行级安全对该角色隐藏了此表的部分行</translation>
    </message>
    <message>
        <source>Read the catalog again</source>
        <translation>请重新读取目录</translation>
    </message>
    <message>
        <source>A pooler between refuses transactions: let it pool by transaction or by session, or connect past it.</source>
        <translation>中间的连接池拒绝事务：请改为按事务或按会话池化，或绕过它连接。</translation>
    </message>
    <message>
        <source>The transaction had failed before, so it was rolled back.</source>
        <translation>事务先前已失败，因此已被回滚。</translation>
    </message>
    <message>
        <source>this table was rewritten or replaced while it was read</source>
        <translation>读取期间此表被重写或替换</translation>
    </message>
    <message>
        <source>Nothing of it was kept; read again when it is no longer being altered</source>
        <translation>未保留任何内容；请待其不再被修改时重新读取</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) holds a lock on %4</source>
        <translation>进程 %1（%2，身份 %3）持有 %4 上的锁</translation>
    </message>
    <message>
        <source>process %1 (%2, as %3) waits for a lock on %4</source>
        <translation>进程 %1（%2，身份 %3）在等待 %4 上的锁</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>a prepared transaction holds a lock on %1</source>
        <translation>某个预备事务持有 %1 上的锁</translation>
    </message>
    <message>
        <source>a prepared transaction waits for a lock on %1</source>
        <translation>某个预备事务在等待 %1 上的锁</translation>
    </message>
    <message>
        <source>Whoever held the lock has let it go meanwhile; try again</source>
        <translation>持锁者其间已释放锁；请再试一次</translation>
    </message>
    <message>
        <source>Try again when that session is done with it</source>
        <translation>请待该会话用完后再试</translation>
    </message>
    <message>
        <source>this server is a standby: it cannot be written to</source>
        <translation>此服务器是备库：无法写入</translation>
    </message>
    <message>
        <source>Connect to the primary</source>
        <translation>请连接到主库</translation>
    </message>
    <message>
        <source>this session is limited to reading (default_transaction_read_only is on)</source>
        <translation>此会话仅限读取（default_transaction_read_only 已打开）</translation>
    </message>
    <message>
        <source>Connect as a role that may change the database, or ask for ALTER ROLE %1 SET default_transaction_read_only = off</source>
        <translation>请以可更改数据库的角色连接，或申请 ALTER ROLE %1 SET default_transaction_read_only = off</translation>
    </message>
    <message>
        <source>The link broke while the change was being made, and the server undid it.</source>
        <translation>更改过程中连接中断，服务器已撤销更改。</translation>
    </message>
    <message>
        <source>Nothing was changed; try again.</source>
        <translation>未作任何更改；请再试一次。</translation>
    </message>
    <message>
        <source>The server is still at it.</source>
        <translation>服务器仍在处理。</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>服务器没有应答。</translation>
    </message>
    <message>
        <source>Whether the change was made is not known; connect again and look, before doing it again.</source>
        <translation>无法得知更改是否已完成；再次执行之前，请重新连接并查看。</translation>
    </message>
    <message>
        <source>it holds the smallest bigint, which no column in memory can hold</source>
        <translation>它含有最小的 bigint，内存中的列无法容纳</translation>
    </message>
    <message>
        <source>Let the database compute the features</source>
        <translation>请让数据库计算特征</translation>
    </message>
    <message>
        <source>The server counted %1 rows, %2 arrived.</source>
        <translation>服务器计数 %1 行，收到 %2 行。</translation>
    </message>
    <message>
        <source>The stream holds %1 (after %2 rows).</source>
        <translation>数据流有误：%1（在 %2 行之后）。</translation>
    </message>
    <message>
        <source>bytes after the trailer</source>
        <translation>结束标记之后还有字节</translation>
    </message>
    <message>
        <source>no binary COPY</source>
        <translation>不是二进制 COPY</translation>
    </message>
    <message>
        <source>unknown flags</source>
        <translation>未知的标志</translation>
    </message>
    <message>
        <source>%1 values in a row of %2 fields</source>
        <translation>%2 个字段的行中有 %1 个值</translation>
    </message>
    <message>
        <source>a negative length</source>
        <translation>长度为负</translation>
    </message>
    <message>
        <source>a value of %1 bytes in %2, which is read as %3</source>
        <translation>%2 中有一个 %1 字节的值，按 %3 读取</translation>
    </message>
    <message>
        <source>no trailer</source>
        <translation>没有结束标记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>已读取 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>opening the way through %1</source>
        <translation>正在打开经由 %1 的通道</translation>
    </message>
    <message>
        <source>%1 names no SSH server.</source>
        <translation>%1 未指明 SSH 服务器。</translation>
    </message>
    <message>
        <source>Write user@host:port, where user and port may be left out, or a Host of the configuration of ssh.</source>
        <translation>请写成 user@host:port，其中 user 和 port 可以省略；或写 ssh 配置中的某个 Host。</translation>
    </message>
    <message>
        <source>Only one host can be reached through SSH.</source>
        <translation>经由 SSH 只能连接一台主机。</translation>
    </message>
    <message>
        <source>Name one host and one port.</source>
        <translation>请只指定一台主机和一个端口。</translation>
    </message>
    <message>
        <source>The program ssh was not found or could not be started.</source>
        <translation>未找到程序 ssh，或无法启动它。</translation>
    </message>
    <message>
        <source>Install it (the package openssh-client), or name it in ESPALIER_SSH.</source>
        <translation>请安装它（软件包 openssh-client），或在 ESPALIER_SSH 中指定。</translation>
    </message>
    <message>
        <source>The SSH server shows another key than the one that is known of it: somebody may stand in between.</source>
        <translation>SSH 服务器出示的密钥与已知的不同：中间可能有人冒充。</translation>
    </message>
    <message>
        <source>Ask its owner whether the key was changed. Only if it was, run ssh-keygen -R %1 and connect once with ssh in a terminal.</source>
        <translation>请向其所有者询问密钥是否已更换。仅在确已更换时，运行 ssh-keygen -R %1，并在终端中用 ssh 连接一次。</translation>
    </message>
    <message>
        <source>The key of the SSH server is not known here, so nothing was sent to it.</source>
        <translation>此处不认识该 SSH 服务器的密钥，因此未向它发送任何内容。</translation>
    </message>
    <message>
        <source>Run this once in a terminal, and compare the fingerprint that it shows with the owner&apos;s: %1</source>
        <translation>请在终端中运行一次以下命令，并将显示的指纹与所有者提供的比对：%1</translation>
    </message>
    <message>
        <source>The SSH server did not let this user in. It is never asked for a password here: a key has to do.</source>
        <translation>SSH 服务器不允许此用户登录。这里从不询问其密码：必须使用密钥。</translation>
    </message>
    <message>
        <source>Add the key to the agent with ssh-add, or name it in the configuration of ssh; this has to work in a terminal without a question: %1</source>
        <translation>请用 ssh-add 将密钥加入代理，或在 ssh 配置中指定它；以下命令须能在终端中运行而不出现任何询问：%1</translation>
    </message>
    <message>
        <source>The name of the SSH server was not found.</source>
        <translation>未找到 SSH 服务器的名称。</translation>
    </message>
    <message>
        <source>Check the SSH server&apos;s name.</source>
        <translation>请检查 SSH 服务器的名称。</translation>
    </message>
    <message>
        <source>The SSH server does not answer.</source>
        <translation>SSH 服务器没有应答。</translation>
    </message>
    <message>
        <source>Check its name and port, and whether a firewall is in between.</source>
        <translation>请检查其名称和端口，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>A port of this computer that was to be forwarded is taken.</source>
        <translation>本机上要转发的端口已被占用。</translation>
    </message>
    <message>
        <source>The configuration of ssh cannot be used.</source>
        <translation>无法使用 ssh 的配置。</translation>
    </message>
    <message>
        <source>Correct what ssh complains of.</source>
        <translation>请更正 ssh 指出的问题。</translation>
    </message>
    <message>
        <source>The program ssh ended.</source>
        <translation>程序 ssh 已结束。</translation>
    </message>
    <message>
        <source>See what it says in a terminal: %1</source>
        <translation>请在终端中查看它的输出：%1</translation>
    </message>
    <message>
        <source>The SSH server let the connection in and could not hand it on to the database server.</source>
        <translation>SSH 服务器接受了连接，但无法将其转交给数据库服务器。</translation>
    </message>
    <message>
        <source>Check the database server&apos;s host and port as %1 sees them (localhost is that computer itself), and whether forwarding is allowed there.</source>
        <translation>请检查从 %1 看到的数据库服务器主机和端口（localhost 即那台计算机本身），以及那里是否允许转发。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>the database has no such table</source>
        <translation>数据库中没有这个表</translation>
    </message>
    <message>
        <source>Refresh the catalog, or correct the study</source>
        <translation>请刷新目录，或更正研究</translation>
    </message>
    <message>
        <source>There is a table %1</source>
        <translation>有一个表 %1</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>表中没有这一列</translation>
    </message>
    <message>
        <source>It has %1</source>
        <translation>它有 %1</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column from which %1 is known</source>
        <translation>请选择一个日期或时间戳列，自该时间起 %1 可知</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>此列不是日期或时间</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps, or of years</source>
        <translation>请选择日期、时间戳或年份的列</translation>
    </message>
    <message>
        <source>Choose a date or timestamp column</source>
        <translation>请选择日期或时间戳列</translation>
    </message>
    <message>
        <source>a range is no moment</source>
        <translation>范围不是时刻</translation>
    </message>
    <message>
        <source>Choose a column of dates or timestamps</source>
        <translation>请选择日期或时间戳的列</translation>
    </message>
    <message>
        <source>years and months are read from whole numbers, and this column holds none</source>
        <translation>年和月从整数读取，而此列没有整数</translation>
    </message>
    <message>
        <source>Leave the calendar out, or choose another column</source>
        <translation>请去掉历法，或选择其他列</translation>
    </message>
    <message>
        <source>a whole number alone is no time</source>
        <translation>单独的整数不是时间</translation>
    </message>
    <message>
        <source>Say whether it is a year (1998) or a year_month (199803), under calendar</source>
        <translation>请在 calendar 下说明它是年（1998）还是 year_month（199803）</translation>
    </message>
    <message>
        <source>its time is borrowed over a hop that reaches many rows</source>
        <translation>它的时间是经由到达多行的一跳借用的</translation>
    </message>
    <message>
        <source>A row borrows the time of the one row that it refers to</source>
        <translation>一行借用的是它所引用的那一行的时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number to compare with</source>
        <translation>“%1”不是可用于比较的数字</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>请写一个数字</translation>
    </message>
    <message>
        <source>the columns of a hop do not pair up</source>
        <translation>一跳两侧的列不成对</translation>
    </message>
    <message>
        <source>this hop is said to reach one row, but no key makes it so</source>
        <translation>声称此跳到达一行，但没有键可保证</translation>
    </message>
    <message>
        <source>Mark the hop as to-many and aggregate over it</source>
        <translation>请将该跳标为对多并聚合</translation>
    </message>
    <message>
        <source>its path reaches many rows</source>
        <translation>其路径到达多行</translation>
    </message>
    <message>
        <source>Choose an aggregate</source>
        <translation>请选择聚合</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate</source>
        <translation>其路径到达一行，没有可聚合的内容</translation>
    </message>
    <message>
        <source>Use the aggregate direct</source>
        <translation>请使用聚合 direct</translation>
    </message>
    <message>
        <source>its path reaches one row, there is nothing to aggregate again</source>
        <translation>其路径到达一行，没有可再次聚合的内容</translation>
    </message>
    <message>
        <source>the path of what it aggregates first reaches one row</source>
        <translation>它首先聚合的路径只到达一行</translation>
    </message>
    <message>
        <source>Make it a part of the feature&apos;s own path</source>
        <translation>请将其并入特征自身的路径</translation>
    </message>
    <message>
        <source>Make the path a part of the feature&apos;s own path</source>
        <translation>请将该路径并入特征自身的路径</translation>
    </message>
    <message>
        <source>%1 needs no column</source>
        <translation>%1 不需要列</translation>
    </message>
    <message>
        <source>%1 needs numbers</source>
        <translation>%1 需要数字</translation>
    </message>
    <message>
        <source>%1 needs categories</source>
        <translation>%1 需要类别</translation>
    </message>
    <message>
        <source>%1 needs categories, or yes and no</source>
        <translation>%1 需要类别或是/否</translation>
    </message>
    <message>
        <source>%1 needs dates or times</source>
        <translation>%1 需要日期或时间</translation>
    </message>
    <message>
        <source>%1 needs a column that can be read</source>
        <translation>%1 需要可读取的列</translation>
    </message>
    <message>
        <source>Use count, distinct_count or last</source>
        <translation>请使用 count、distinct_count 或 last</translation>
    </message>
    <message>
        <source>the aggregate %1 needs a column</source>
        <translation>聚合 %1 需要一列</translation>
    </message>
    <message>
        <source>a part is taken of a column</source>
        <translation>组成部分取自某一列</translation>
    </message>
    <message>
        <source>Name the column, or leave the part out</source>
        <translation>请指定列，或去掉组成部分</translation>
    </message>
    <message>
        <source>a column of type %1 has no part %2</source>
        <translation>%1 类型的列没有组成部分 %2</translation>
    </message>
    <message>
        <source>Choose one of %1</source>
        <translation>请从中选择一个：%1</translation>
    </message>
    <message>
        <source>Leave the part out</source>
        <translation>请去掉组成部分</translation>
    </message>
    <message>
        <source>“%1” is not one word: small letters, digits and characters beyond ASCII make one</source>
        <translation>“%1”不是一个词：词由小写字母、数字和 ASCII 以外的字符组成</translation>
    </message>
    <message>
        <source>Write one word, such as %1</source>
        <translation>写一个词，例如 %1</translation>
    </message>
    <message>
        <source>a word is given, and the part is not has_word</source>
        <translation>给出了词，但部分不是 has_word</translation>
    </message>
    <message>
        <source>a date is a feature only as a difference to the as-of time, and this study has none</source>
        <translation>日期只能以与时点之差作为特征，而此研究没有时点</translation>
    </message>
    <message>
        <source>an identity is only to be counted</source>
        <translation>标识只能用于计数</translation>
    </message>
    <message>
        <source>it aggregates either a column or an aggregate, not both</source>
        <translation>它要么聚合列，要么聚合另一个聚合，不能兼有</translation>
    </message>
    <message>
        <source>Leave the column out</source>
        <translation>请去掉该列</translation>
    </message>
    <message>
        <source>the aggregate %1 is not taken of numbers</source>
        <translation>聚合 %1 不用于数字</translation>
    </message>
    <message>
        <source>Use sum, mean, min, max or last</source>
        <translation>请使用 sum、mean、min、max 或 last</translation>
    </message>
    <message>
        <source>what it aggregates first gives a category, not a number</source>
        <translation>它首先聚合的结果是类别，不是数字</translation>
    </message>
    <message>
        <source>Use an aggregate that gives numbers, such as distinct_count or share</source>
        <translation>请使用得到数字的聚合，例如 distinct_count 或 share</translation>
    </message>
    <message>
        <source>there are %1 features, %2 at most fit into a view</source>
        <translation>有 %1 个特征，视图最多容纳 %2 个</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>请排除一些</translation>
    </message>
    <message>
        <source>the study has no as-of time</source>
        <translation>研究没有时点</translation>
    </message>
    <message>
        <source>Give the target an as-of time</source>
        <translation>请给目标指定时点</translation>
    </message>
    <message>
        <source>%1 has no time that tells when its rows came</source>
        <translation>%1 没有说明其行何时出现的时间</translation>
    </message>
    <message>
        <source>Say when its rows are known: espalierctl study times STUDY suggests a time</source>
        <translation>请说明其行何时可知：espalierctl study times STUDY 会建议时间</translation>
    </message>
    <message>
        <source>Say when they are known: espalierctl study times STUDY suggests a time</source>
        <translation>请说明它们何时可知：espalierctl study times STUDY 会建议时间</translation>
    </message>
    <message>
        <source>Say when they happen: espalierctl study times STUDY suggests a time</source>
        <translation>请说明它们何时发生：espalierctl study times STUDY 会建议时间</translation>
    </message>
    <message>
        <source>the entity&apos;s table has no primary key</source>
        <translation>实体的表没有主键</translation>
    </message>
    <message>
        <source>A foreign table can have none: copy its keys into a table of this database, and ask about the rows of that one</source>
        <translation>外部表不能有主键：请将其键复制到此数据库的一个表中，并以该表的行为对象</translation>
    </message>
    <message>
        <source>Add one: predictions are told apart by it</source>
        <translation>请添加主键：预测靠它区分</translation>
    </message>
    <message>
        <source>a regression needs numbers to predict</source>
        <translation>回归需要以数字为预测对象</translation>
    </message>
    <message>
        <source>Choose the task binary or multiclass</source>
        <translation>请选择任务 binary 或 multiclass</translation>
    </message>
    <message>
        <source>this column cannot be a label: %1</source>
        <translation>此列不能作标签：%1</translation>
    </message>
    <message>
        <source>the as-of column is no date or time</source>
        <translation>时点列不是日期或时间</translation>
    </message>
    <message>
        <source>a condition is either true or not</source>
        <translation>条件要么成立，要么不成立</translation>
    </message>
    <message>
        <source>Choose the task binary</source>
        <translation>请选择任务 binary</translation>
    </message>
    <message>
        <source>the rows at its path&apos;s end have no time</source>
        <translation>其路径终点的行没有时间</translation>
    </message>
    <message>
        <source>a future target aggregates over a path with a to-many hop</source>
        <translation>未来目标须在含有对多跳的路径上聚合</translation>
    </message>
    <message>
        <source>the target&apos;s events have no time</source>
        <translation>目标的事件没有时间</translation>
    </message>
    <message>
        <source>a binary task needs a condition on the aggregate</source>
        <translation>二分类任务需要对聚合设置条件</translation>
    </message>
    <message>
        <source>Add a condition such as = 0, or use the aggregate exists</source>
        <translation>请添加条件，例如 = 0，或使用聚合 exists</translation>
    </message>
    <message>
        <source>a future target needs an aggregate</source>
        <translation>未来目标需要聚合</translation>
    </message>
    <message>
        <source>values decay with their age, and what is to come has none</source>
        <translation>值随时间久远而衰减，而未来之事没有久远可言</translation>
    </message>
    <message>
        <source>Choose mean or sum</source>
        <translation>请选择 mean 或 sum</translation>
    </message>
    <message>
        <source>the label looks it up, so that no label is known without it, and the study treats it as missing</source>
        <translation>标签要查找它，因此没有它就没有已知标签，而研究将其视为缺失</translation>
    </message>
    <message>
        <source>Leave the repair out, or ask for another label</source>
        <translation>请去掉该修正，或改用其他标签</translation>
    </message>
    <message>
        <source>the condition compares numbers, and this aggregate gives a category</source>
        <translation>条件比较的是数字，而此聚合得到类别</translation>
    </message>
    <message>
        <source>the entity&apos;s primary key has %1 columns</source>
        <translation>实体的主键有 %1 列</translation>
    </message>
    <message>
        <source>Name one column of the examples for each</source>
        <translation>请为每一列指定样本的一列</translation>
    </message>
    <message>
        <source>only a category is read as another, and this column holds none</source>
        <translation>只有类别才能改读为另一个，而此列没有类别</translation>
    </message>
    <message>
        <source>Treat a period of it as missing, or read it through a view of the database</source>
        <translation>请将它的某个时段视为缺失，或通过数据库视图读取它</translation>
    </message>
    <message>
        <source>its type has no value &apos;%1&apos;</source>
        <translation>其类型没有值“%1”</translation>
    </message>
    <message>
        <source>Write one of its values</source>
        <translation>请写其中的一个值</translation>
    </message>
    <message>
        <source>keys and times are read as they are, and the study repairs this one</source>
        <translation>键和时间按原样读取，而研究修正了此列</translation>
    </message>
    <message>
        <source>Leave the repair out; examples of a period that is not to be learned from can be left out</source>
        <translation>请去掉该修正；不应学习的时段可以排除其样本</translation>
    </message>
    <message>
        <source>its rows have no time, so that none is of the period in which %1 is to be missing</source>
        <translation>其行没有时间，因此没有行属于 %1 应缺失的时段</translation>
    </message>
    <message>
        <source>a direct feature has no window, no condition and no lag</source>
        <translation>直接特征没有窗口、条件和滞后</translation>
    </message>
    <message>
        <source>what is compared or divided is a number, and this is a category</source>
        <translation>相互比较或相除的必须是数字，而这是类别</translation>
    </message>
    <message>
        <source>it compares examples with each other, and a sample leaves some out</source>
        <translation>它在样本之间相互比较，而抽样会略去一些样本</translation>
    </message>
    <message>
        <source>Take all examples, or leave the comparison out</source>
        <translation>请使用全部样本，或去掉比较</translation>
    </message>
    <message>
        <source>what examples have in common is one row, and this path reaches many</source>
        <translation>样本的共同之处应是一行，而此路径到达多行</translation>
    </message>
    <message>
        <source>Choose a path of to-one hops</source>
        <translation>请选择由对一的跳组成的路径</translation>
    </message>
    <message>
        <source>examples at each row are learned from, and a random split would score examples of the same time</source>
        <translation>会从每一行处的样本学习，而随机划分会在相同时间的样本上评估</translation>
    </message>
    <message>
        <source>Split by time or by entity</source>
        <translation>按时间或按实体划分</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>it is missing far more often in one period than around it</source>
        <translation>它在某个时段的缺失远多于前后</translation>
    </message>
    <message>
        <source>it is missing far more often in %1 periods than around them</source>
        <translation>它在 %1 个时段的缺失远多于前后</translation>
    </message>
    <message>
        <source>it begins in the middle: before, it says nothing</source>
        <translation>它从中途开始：此前没有内容</translation>
    </message>
    <message>
        <source>it stays at one value in one period as nowhere else</source>
        <translation>它在某个时段停在同一个值，别处并非如此</translation>
    </message>
    <message>
        <source>it stays at one value in %1 periods as nowhere else</source>
        <translation>它在 %1 个时段停在同一个值，别处并非如此</translation>
    </message>
    <message>
        <source>it holds values far out of its range in one period</source>
        <translation>它在某个时段含有远超其范围的值</translation>
    </message>
    <message>
        <source>it holds values far out of its range in %1 periods</source>
        <translation>它在 %1 个时段含有远超其范围的值</translation>
    </message>
    <message>
        <source>it stands at another level in one period, by a whole factor</source>
        <translation>它在某个时段处于另一水平，相差整数倍</translation>
    </message>
    <message>
        <source>it stands at another level in %1 periods, by a whole factor</source>
        <translation>它在 %1 个时段处于另一水平，相差整数倍</translation>
    </message>
    <message>
        <source>it holds rows twice in one period</source>
        <translation>它在某个时段含有重复的行</translation>
    </message>
    <message>
        <source>it holds rows twice in %1 periods</source>
        <translation>它在 %1 个时段含有重复的行</translation>
    </message>
    <message>
        <source>it calls one category by two names</source>
        <translation>它对同一类别使用了两个名称</translation>
    </message>
    <message>
        <source>it calls categories by two names</source>
        <translation>它对多个类别各用了两个名称</translation>
    </message>
    <message>
        <source>it stood still in one period</source>
        <translation>它在某个时段停滞</translation>
    </message>
    <message>
        <source>it stood still in %1 periods</source>
        <translation>它在 %1 个时段停滞</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows %3, %4 around</source>
        <translation>%3 的 %2 行中有 %1 行缺失，前后为 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows %4, %5 around</source>
        <translation>%4 的 %3 行中有 %2 行为“%1”，前后为 %5</translation>
    </message>
    <message>
        <source>missing in %1 of %2 rows before %3, %4 after</source>
        <translation>%3 之前的 %2 行中有 %1 行缺失，之后为 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 of %3 rows before %4, %5 after</source>
        <translation>%4 之前的 %3 行中有 %2 行为“%1”，之后为 %5</translation>
    </message>
    <message>
        <source>far out in %1 of %2 rows %3, %4 around</source>
        <translation>%3 的 %2 行中有 %1 行远超范围，前后为 %4</translation>
    </message>
    <message>
        <source>at %1 times the middle of all</source>
        <translation>约为整体中位水平的 %1 倍</translation>
    </message>
    <message>
        <source>at 1/%1 of the middle of all</source>
        <translation>约为整体中位水平的 1/%1</translation>
    </message>
    <message>
        <source>%1 rows %2 are %3 times the level before and after</source>
        <translation>%2 的 %1 行为前后水平的 %3 倍</translation>
    </message>
    <message>
        <source>%1 rows %2 are 1/%3 of the level before and after</source>
        <translation>%2 的 %1 行为前后水平的 1/%3</translation>
    </message>
    <message>
        <source>the same but for the key as another row in %1 of %2 rows %3, %4 around</source>
        <translation>%3 的 %2 行中有 %1 行除键外与另一行相同，前后为 %4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in %2 rows up to %3, %4 of them there</source>
        <translation>截至 %3 的 %2 行为“%1”，其中 %4 行在该时段</translation>
    </message>
    <message>
        <source>&apos;%1&apos; after %2, %3 there</source>
        <translation>%2 之后为“%1”，该时段有 %3</translation>
    </message>
    <message>
        <source>no row %1, where rows were to be expected on %2 days</source>
        <translation>%1 没有行，其中 %2 天本应有行</translation>
    </message>
    <message>
        <source>no row of &apos;%1&apos; %2, where rows were to be expected on %3 days</source>
        <translation>%2 没有“%1”的行，其中 %3 天本应有行</translation>
    </message>
    <message>
        <source>%1 of %2 examples look at this time</source>
        <translation>%2 个样本中有 %1 个涉及此时段</translation>
    </message>
    <message>
        <source>by the label</source>
        <translation>经由标签</translation>
    </message>
    <message>
        <source>some by the label</source>
        <translation>部分经由标签</translation>
    </message>
    <message>
        <source>all rows came at once, as from a restored dump: when columns were filled cannot be told by who wrote the rows, so only their distributions over the rows&apos; ages were looked at</source>
        <translation>所有行一次写入，如同恢复自转储：无法根据写入者判断各列何时填写，因此只考察了它们随行龄的分布</translation>
    </message>
    <message>
        <source>one transaction wrote %1 of %2 rows, whose times span %3 days</source>
        <translation>一个事务写入了 %2 行中的 %1 行，其时间跨度为 %3 天</translation>
    </message>
    <message>
        <source>%1 transactions wrote %2 of %3 rows, whose times span %4 days</source>
        <translation>%1 个事务写入了 %3 行中的 %2 行，其时间跨度为 %4 天</translation>
    </message>
    <message>
        <source>each by one transaction or a few: %1</source>
        <translation>每个表各由一个或少数几个事务写入：%1</translation>
    </message>
    <message>
        <source>%1 (%2 rows of %3 days)</source>
        <translation>%1（%2 行，跨 %3 天）</translation>
    </message>
    <message>
        <source>%1 is filled in old rows and not in young ones: it may tell what happened after the moment of prediction</source>
        <translation>%1 在旧行中已填写，在新行中未填写：它可能泄露预测时刻之后发生的事</translation>
    </message>
    <message>
        <source>%1 grows with the age of its row: it may tell what happened after the moment of prediction</source>
        <translation>%1 随行龄增长：它可能泄露预测时刻之后发生的事</translation>
    </message>
    <message>
        <source>not missing in %1 of the %2 rows of the older half of the history, in %3 of the %4 youngest</source>
        <translation>历史较早一半的 %2 行中有 %1 行不缺失，最新的 %4 行中有 %3 行</translation>
    </message>
    <message>
        <source>not &apos;%1&apos; in %2 of the %3 rows of the older half of the history, in %4 of the %5 youngest</source>
        <translation>历史较早一半的 %3 行中有 %2 行不为“%1”，最新的 %5 行中有 %4 行</translation>
    </message>
    <message>
        <source>%1 on average in the %2 rows of the older half of the history, %3 in the %4 youngest</source>
        <translation>历史较早一半的 %2 行平均为 %1，最新的 %4 行为 %3</translation>
    </message>
    <message>
        <source>it writes one category in several ways, and a model takes each for another</source>
        <translation>它对同一类别有多种写法，模型会将其视为不同类别</translation>
    </message>
    <message>
        <source>%1 spellings of %2 values in %3 rows: %4</source>
        <translation>%3 行中 %2 个值有 %1 种写法：%4</translation>
    </message>
    <message>
        <source>&apos;%1&apos; %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>they differ only by case or by the blanks around them, a model goes by spelling</source>
        <translation>它们仅大小写或前后空格不同，而模型按写法区分</translation>
    </message>
    <message>
        <source>the column compares without regard to case (collation %1), a model goes by spelling</source>
        <translation>该列比较时不区分大小写（排序规则 %1），而模型按写法区分</translation>
    </message>
    <message>
        <source>the column compares them as equal (collation %1), a model goes by spelling</source>
        <translation>该列比较时视其相等（排序规则 %1），而模型按写法区分</translation>
    </message>
    <message>
        <source>spellings of %1 columns</source>
        <translation>%1 列的写法</translation>
    </message>
    <message>
        <source>periods of %1 tables in %2 rows</source>
        <translation>%1 个表在 %2 行中的时段</translation>
    </message>
    <message>
        <source>looking at the history of tables</source>
        <translation>正在查看各表的历史</translation>
    </message>
    <message>
        <source>looking at how categories are written</source>
        <translation>正在查看类别的写法</translation>
    </message>
</context>
<context>
    <name>ReasonsText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>log-odds</source>
        <translation>对数几率</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>log of a class&apos;s weight</source>
        <translation>类别权重的对数</translation>
    </message>
    <message>
        <source>units of the target</source>
        <translation>目标单位</translation>
    </message>
    <message>
        <source>Every example starts at %1; what is known of %2 makes it %3 (%4)</source>
        <translation>每个样本都从 %1 开始；%2 的已知信息使其变为 %3（%4）</translation>
    </message>
    <message>
        <source>%1: predicted %2, and it was %3.</source>
        <translation>%1：预测为 %2，实际为 %3。</translation>
    </message>
    <message>
        <source>%1: a probability of %2 for %3, and it was %4.</source>
        <translation>%1：预测为 %3 的概率是 %2，实际为 %4。</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>How it goes with %1</source>
        <translation>随 %1 的变化</translation>
    </message>
    <message>
        <source>Probability of %1 (%)</source>
        <translation>%1 的概率（%）</translation>
    </message>
    <message>
        <source>Predicted (units of the target)</source>
        <translation>预测（目标单位）</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Single example %1</source>
        <translation>单个样本 %1</translation>
    </message>
    <message>
        <source>Mean, with eight tenths of examples and single ones</source>
        <translation>均值，附中间八成样本及单个样本</translation>
    </message>
    <message>
        <source>%1 (%2 of such lie between %3 and %4)</source>
        <translation>%1（此类样本的 %2 在 %3 与 %4 之间）</translation>
    </message>
    <message>
        <source>Predicted %1, and it was %2.</source>
        <translation>预测为 %1，实际为 %2。</translation>
    </message>
    <message>
        <source>A probability of %1 for %2, and it was %3.</source>
        <translation>预测为 %2 的概率是 %1，实际为 %3。</translation>
    </message>
    <message>
        <source>%1 No reasons: %2. %3.</source>
        <translation>%1没有依据：%2。%3。</translation>
    </message>
    <message>
        <source>What %1 adds</source>
        <translation>%1 的贡献</translation>
    </message>
    <message>
        <source>Adds (%1)</source>
        <translation>贡献（%1）</translation>
    </message>
    <message>
        <source>Adds for %1 (%2)</source>
        <translation>对 %1 的贡献（%2）</translation>
    </message>
    <message>
        <source>Examples, about as many from each to the next</source>
        <translation>样本，相邻两点之间数量大致相等</translation>
    </message>
    <message>
        <source>Adds to every example of that value</source>
        <translation>对取该值的每个样本的贡献</translation>
    </message>
    <message>
        <source>log-odds, before the probability is recalibrated</source>
        <translation>对数几率，概率重新校准之前</translation>
    </message>
    <message>
        <source>Share of the examples</source>
        <translation>样本占比</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too.</source>
        <translation>%1 这是用于测试评分的模型给出的，它也学习过这个样本。</translation>
    </message>
    <message>
        <source>%1 This is of the model that the test is scored by, which learned from this example too; those that had not seen it said %2.</source>
        <translation>%1 这是用于测试评分的模型给出的，它也学习过这个样本；没有见过它的模型给出 %2。</translation>
    </message>
</context>
<context>
    <name>Relations</name>
    <message>
        <source>checking values</source>
        <translation>正在检查值</translation>
    </message>
    <message>
        <source>checking values: %1 of %2 relations</source>
        <translation>正在检查值：%1 / %2 个关联</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>%1 rows of %2</source>
        <translation>%2 的 %1 行</translation>
    </message>
    <message>
        <source>who wrote %1 rows of %2 tables</source>
        <translation>%2 个表中 %1 行的写入者</translation>
    </message>
    <message>
        <source>%1 of %2 training examples, drawn with seed %3</source>
        <translation>%2 个训练样本中的 %1 个，以种子 %3 抽取</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>area under the ROC curve</source>
        <translation>ROC 曲线下面积</translation>
    </message>
    <message>
        <source>share of the label&apos;s information</source>
        <translation>标签信息量的占比</translation>
    </message>
    <message>
        <source>share of the label&apos;s variance, by ranks,</source>
        <translation>标签方差（按秩）的占比</translation>
    </message>
    <message>
        <source>it borrows %1, which the data contradict</source>
        <translation>它借用 %1，而数据与之矛盾</translation>
    </message>
    <message>
        <source>it is mostly missing, and rows without a time are never seen</source>
        <translation>它大多缺失，没有时间的行永远不可见</translation>
    </message>
    <message>
        <source>missing in %1 of %2 (%3) rows</source>
        <translation>%2 行中有 %1 行（%3）缺失</translation>
    </message>
    <message>
        <source>rows without a time are never seen: nothing says from when on they are known</source>
        <translation>没有时间的行永远不可见：无从得知它们自何时起可知</translation>
    </message>
    <message>
        <source>rows that refer to it are older than it says: it does not tell when its row came</source>
        <translation>引用它的行早于它所示的时间：它不能说明其行何时出现</translation>
    </message>
    <message>
        <source>some rows that refer to it are older than it says</source>
        <translation>有些引用它的行早于它所示的时间</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows of %4 are older by %5 than the row of %6 they refer to</source>
        <translation>按 %5，%4 的 %2 行中有 %1 行（%3）早于其所引用的 %6 的行</translation>
    </message>
    <message>
        <source>rows of one key are valid at once: a last value is that of the one which began last, and a mean, a sum or a count is of several; end each where the next begins, or take last values</source>
        <translation>同一键的多行同时有效：末个值取自最后开始的那一行，而均值、总和或计数涉及多行；请让每行在下一行开始时结束，或取末个值</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) rows are valid when the next one of their key begins</source>
        <translation>%2 行中有 %1 行（%3）在同键的下一行开始时仍有效</translation>
    </message>
    <message>
        <source>%1 features take them together, such as %2</source>
        <translation>%1 个特征将它们合并计算，例如 %2</translation>
    </message>
    <message>
        <source>between one version of a key and the next no version is valid for %1: it seems to be the last moment of its row, not the first after it</source>
        <translation>同一键的两个版本之间有 %1 没有有效版本：它似乎是该行的最后时刻，而不是其后的首个时刻</translation>
    </message>
    <message>
        <source>%1 of %2 (%3) versions with a next one end before that begins, mostly by %4</source>
        <translation>%2 个有后续的版本中有 %1 个（%3）在后续版本开始前结束，多数提前 %4</translation>
    </message>
    <message>
        <source>%1 of %2 is filled after %3, from which on the study lets the row be seen</source>
        <translation>%2 的 %1 在 %3 之后才填写，而研究自此时起就让该行可见</translation>
    </message>
    <message>
        <source>%1 of %2 is filled by a later change, after %3, from which on the study lets the row be seen</source>
        <translation>%2 的 %1 由后来的更改填写，晚于 %3，而研究自此时起就让该行可见</translation>
    </message>
    <message>
        <source>%1 is later than %2 in %3 of the rows that have it, by %4 in the middle, and missing in %5 of %6 rows</source>
        <translation>在有值的行中，%3 的 %1 晚于 %2，时差中位数为 %4；%6 行中有 %5 行缺失</translation>
    </message>
    <message>
        <source>it is filled together with %1</source>
        <translation>它与 %1 一同填写</translation>
    </message>
    <message>
        <source>it is missing in %1 of %2 rows that were not written again, and in %3 of %4 that were</source>
        <translation>未再次写入的 %2 行中有 %1 行缺失，再次写入的 %4 行中有 %3 行缺失</translation>
    </message>
    <message>
        <source>it is &apos;%1&apos; in %2 of %3 rows that were not written again, and in %4 of %5 that were</source>
        <translation>未再次写入的 %3 行中有 %2 行为“%1”，再次写入的 %5 行中有 %4 行</translation>
    </message>
    <message>
        <source>what the label reads is known late, and the youngest examples are taken before all of their horizon is</source>
        <translation>标签所读内容较晚才可知，而最新的样本在其预测期的内容全部可知之前就被采用</translation>
    </message>
    <message>
        <source>95 % of %1 rows of %2 are known within %3 after %4</source>
        <translation>%2 的 %1 行中有 95% 在 %4 之后 %3 内可知</translation>
    </message>
    <message>
        <source>the horizon of %1 (%2) of %3 examples was over less than that ago</source>
        <translation>%3 个样本中有 %1 个（%2）的预测期结束至今不足此时长</translation>
    </message>
    <message>
        <source>the study does not say what span the label looks at, and a column of the examples seems to</source>
        <translation>研究没有说明标签考察的跨度，而样本的某一列似乎说明了</translation>
    </message>
    <message>
        <source>%1 is %2 to %3 days after %4 in %5 rows</source>
        <translation>%5 行中 %1 在 %4 之后 %2 至 %3 天</translation>
    </message>
    <message>
        <source>the label is decided after %1, and a row that is not decided yet counts as an example: what will hold is learned as what does not</source>
        <translation>标签在 %1 之后才确定，尚未确定的行也算作样本：将会成立的被学成不成立</translation>
    </message>
    <message>
        <source>%1 comes up to %2 after %3 in 95 % of the rows that have it</source>
        <translation>在有值的行中，95% 的 %1 在 %3 之后 %2 内出现</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 rows are younger than that</source>
        <translation>%3 行中有 %1 行（%2）比这更新</translation>
    </message>
    <message>
        <source>the horizon of cutoffs reaches past the newest row of what is asked about: that nothing came after it is not known, and counts as an answer</source>
        <translation>截止时间的预测期超出了所问内容的最新一行：此后没有内容并非已知，却算作答案</translation>
    </message>
    <message>
        <source>the newest row of %1 is of %2</source>
        <translation>%1 最新的行属于 %2</translation>
    </message>
    <message>
        <source>%1 of %2 cutoffs with %3 of %4 examples look past it</source>
        <translation>%2 个截止时间中有 %1 个超出它，涉及 %4 个样本中的 %3 个</translation>
    </message>
    <message>
        <source>%1 of these cutoffs see no row at all</source>
        <translation>其中 %1 个截止时间完全看不到行</translation>
    </message>
    <message>
        <source>labels of one entity look at the same time: neighbouring examples say partly the same, so there are fewer independent ones than rows; features see a label only when its span is over</source>
        <translation>同一实体的标签考察相同的时间：相邻样本部分重复，因此独立样本少于行数；标签的跨度结束后，特征才能看到该标签</translation>
    </message>
    <message>
        <source>%1 of %2 examples begin before the %3 of the one before are over, of %4 entities</source>
        <translation>%4 个实体的 %2 个样本中有 %1 个在前一个样本的 %3 结束之前开始</translation>
    </message>
    <message>
        <source>%1 days lie between them in the middle, so that a moment is in %2 labels</source>
        <translation>样本间隔的中位数为 %1 天，因此一个时刻落在 %2 个标签中</translation>
    </message>
    <message>
        <source>labels of the training look at time that the validation or the test is asked about: scores may be too good</source>
        <translation>训练的标签涉及验证或测试所问的时间：得分可能偏高</translation>
    </message>
    <message>
        <source>the given parts are not divided by time: the training learns from what comes after that which it is tested on</source>
        <translation>给定的各部分没有按时间划分：训练从测试之后的数据中学习</translation>
    </message>
    <message>
        <source>the span of %1 of %2 training examples is not over at %3, when the next part begins</source>
        <translation>%2 个训练样本中有 %1 个的跨度在 %3 下一部分开始时尚未结束</translation>
    </message>
    <message>
        <source>%1 of %2 training examples are not before %3, when the validation or the test begins</source>
        <translation>%2 个训练样本中有 %1 个不早于 %3 验证或测试开始之时</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so one that came later is an example from the first cutoff on: that it is there today tells what it will do</source>
        <translation>无从得知其每一行何时出现，因此后来的行自首个截止时间起就算作样本：它如今存在就泄露了它将做什么</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at have nothing before the first cutoff and something after it</source>
        <translation>查看的 %2 行中有 %1 行在首个截止时间之前没有内容，之后才有</translation>
    </message>
    <message>
        <source>%1 of their examples are of cutoffs before their first row</source>
        <translation>其样本中有 %1 个的截止时间早于其首行</translation>
    </message>
    <message>
        <source>alone it reaches %1 %2 on %3 training examples</source>
        <translation>单凭它在 %3 个训练样本上的 %1 即达 %2</translation>
    </message>
    <message>
        <source>it is a copy of the label or an ordered function of it</source>
        <translation>它是标签的副本或其单调函数</translation>
    </message>
    <message>
        <source>it alone predicts the label so well that it may not have been known before</source>
        <translation>单凭它就能很好地预测标签，它当时可能尚未可知</translation>
    </message>
    <message>
        <source>it is filled when the label is: both become known at the same time</source>
        <translation>它在标签填写时填写：两者同时可知</translation>
    </message>
    <message>
        <source>missing in %1 of the %2 examples without a label, and in %3 of those with one</source>
        <translation>无标签的 %2 个样本中有 %1 个缺失，有标签的样本中有 %3 个缺失</translation>
    </message>
    <message>
        <source>%1 of what misses it has no label</source>
        <translation>缺失它的样本中 %1 没有标签</translation>
    </message>
    <message>
        <source>it is mostly after the moment of prediction, and is no plan by its name: it may not have been known then</source>
        <translation>它大多晚于预测时刻，且从名称看不是计划：当时可能尚未可知</translation>
    </message>
    <message>
        <source>later in %1 of %2 training examples that have it</source>
        <translation>在有它的 %2 个训练样本中，%1 个更晚</translation>
    </message>
    <message>
        <source>whether it is missing tells the label: it may be filled because of it</source>
        <translation>它是否缺失会泄露标签：它可能因标签而填写</translation>
    </message>
    <message>
        <source>missing in %1 of %2 training examples</source>
        <translation>%2 个训练样本中有 %1 个缺失</translation>
    </message>
    <message>
        <source>that alone reaches %1 %2</source>
        <translation>仅此一项的 %1 即达 %2</translation>
    </message>
    <message>
        <source>the label is %1 in %2 of those and in %3 of the others</source>
        <translation>其中标签为 %1 的占 %2，其余样本中占 %3</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>正在读取样本</translation>
    </message>
    <message>
        <source>looking at when columns are filled</source>
        <translation>正在查看各列何时填写</translation>
    </message>
    <message>
        <source>fetching</source>
        <translation>正在获取行</translation>
    </message>
    <message>
        <source>comparing with the label</source>
        <translation>正在与标签比较</translation>
    </message>
    <message>
        <source>suggesting: %1 features done, %2</source>
        <translation>正在建议：已完成 %1 个特征，%2</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>正在排序</translation>
    </message>
    <message>
        <source>the study has no features</source>
        <translation>研究没有特征</translation>
    </message>
    <message>
        <source>Choose some, or let Espalier suggest them</source>
        <translation>请选择一些，或让 Espalier 建议</translation>
    </message>
    <message>
        <source>the time was over before any feature was computed</source>
        <translation>时间用尽，尚未算出任何特征</translation>
    </message>
    <message>
        <source>Allow more seconds or fewer rows</source>
        <translation>请允许更多秒数或减少行</translation>
    </message>
    <message>
        <source>there is no feature along the relations</source>
        <translation>沿各关联没有特征</translation>
    </message>
    <message>
        <source>Accept relations, or name the time columns</source>
        <translation>请接受关联，或指定时间列</translation>
    </message>
    <message>
        <source>no feature tells of the label beyond chance: the study keeps those it has</source>
        <translation>没有特征对标签的说明优于随机：研究保留现有特征</translation>
    </message>
    <message>
        <source>there are few examples to learn from; with those at the rows of a table there would be more. Training tries both, and keeps them where validation agrees</source>
        <translation>可供学习的样本较少；加上某个表各行处的样本会更多。训练会两种都试，并在验证认可时保留它们</translation>
    </message>
    <message>
        <source>%1 to learn from; about %2 more at the rows of %3</source>
        <translation>可供学习 %1 个；%3 的各行处约另有 %2 个</translation>
    </message>
    <message>
        <source>no key of the database makes the row that is referred to the only one, and some rows share what refers to them: it counts as referring to none; leave one row of each, or aggregate over them</source>
        <translation>数据库中没有键能保证被引用的行是唯一的，而且有些行共享引用它们的值：这样的值视为没有引用任何行；请各保留一行，或对它们做聚合</translation>
    </message>
    <message>
        <source>%1 values are those of several of %2 rows, such as %3</source>
        <translation>%2 行中有 %1 个值属于多行，例如 %3</translation>
    </message>
</context>
<context>
    <name>SentenceParts</name>
    <message>
        <source>the column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>examples of my own</source>
        <translation>我自己的样本</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>of</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>over the next</source>
        <translation>在未来</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>针对每个</translation>
    </message>
    <message>
        <source>where</source>
        <translation>且其</translation>
    </message>
    <message>
        <source>What to predict</source>
        <translation>预测内容</translation>
    </message>
    <message>
        <source>Table of events</source>
        <translation>事件表</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>预测期</translation>
    </message>
    <message>
        <source>Unit of the horizon</source>
        <translation>预测期单位</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>无条件</translation>
    </message>
    <message>
        <source>An operator and a value: = 0, &gt; 15, is null. Empty to predict the value itself.</source>
        <translation>运算符和值：= 0、&gt; 15、is null。留空则预测值本身。</translation>
    </message>
</context>
<context>
    <name>SentenceText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>this column is no longer there</source>
        <translation>此列已不存在</translation>
    </message>
    <message>
        <source>another table has this name now: it was made anew, or swapped by renaming</source>
        <translation>现在是另一个表使用此名称：它被重新创建，或通过重命名被替换</translation>
    </message>
    <message>
        <source>another column has this name now: it was dropped and added, or renamed</source>
        <translation>现在是另一列使用此名称：它被删除后重新添加，或被重命名</translation>
    </message>
    <message>
        <source>its type was %1 and is %2</source>
        <translation>其类型原为 %1，现为 %2</translation>
    </message>
    <message>
        <source>its bytes in the cache are not what was written</source>
        <translation>它在缓存中的字节与写入的不符</translation>
    </message>
    <message>
        <source>Take the snapshot again</source>
        <translation>请重新生成快照</translation>
    </message>
    <message>
        <source>every example has the same label, &apos;%1&apos;</source>
        <translation>所有样本的标签都相同，为“%1”</translation>
    </message>
    <message>
        <source>Change the target&apos;s condition, horizon or filter so that both outcomes occur</source>
        <translation>请更改目标的条件、预测期或筛选，使两种结果都出现</translation>
    </message>
    <message>
        <source>a binary task has two classes, and the label has %1</source>
        <translation>二分类任务有两个类别，而标签有 %1 个</translation>
    </message>
    <message>
        <source>Choose the task multiclass, or put a condition on the label</source>
        <translation>请选择任务 multiclass，或给标签设置条件</translation>
    </message>
    <message>
        <source>the label has %1 classes, %2 at most are trained</source>
        <translation>标签有 %1 个类别，最多训练 %2 个</translation>
    </message>
    <message>
        <source>Choose a label with fewer values, or the task regression</source>
        <translation>请选择值较少的标签，或任务 regression</translation>
    </message>
    <message>
        <source>some labels are infinite</source>
        <translation>有些标签为无穷大</translation>
    </message>
    <message>
        <source>Leave such rows out by a filter</source>
        <translation>请用筛选排除这些行</translation>
    </message>
    <message>
        <source>every label is %1</source>
        <translation>所有标签都是 %1</translation>
    </message>
    <message>
        <source>There is nothing to learn: change the target</source>
        <translation>没有可学习的内容：请更改目标</translation>
    </message>
    <message>
        <source>the sample holds no example</source>
        <translation>抽样中没有样本</translation>
    </message>
    <message>
        <source>Take more rows: an entity is taken with all of its examples; or check that there are any</source>
        <translation>请多取一些行：实体会连同其全部样本一起抽取；或检查是否有样本</translation>
    </message>
    <message>
        <source>there are no examples</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>there are no examples (%1)</source>
        <translation>没有样本（%1）</translation>
    </message>
    <message>
        <source>Check that the table has rows, that the filter lets some through, and that the schedule lies within the history</source>
        <translation>请检查表是否有行、筛选是否放行了一些行，以及时间表是否在历史之内</translation>
    </message>
    <message>
        <source>no example has a label</source>
        <translation>没有样本带标签</translation>
    </message>
    <message>
        <source>Check the target&apos;s column, and that labels are known already</source>
        <translation>请检查目标列，以及标签是否已可知</translation>
    </message>
    <message>
        <source>all examples contradict each other</source>
        <translation>所有样本相互矛盾</translation>
    </message>
    <message>
        <source>Give each key and moment one label</source>
        <translation>请给每个键和时刻一个标签</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study as it is now</source>
        <translation>没有此研究当前状态的快照</translation>
    </message>
    <message>
        <source>Take one: espalierctl snapshot STUDY, or Fetch Examples on the Study page</source>
        <translation>请生成快照：espalierctl snapshot STUDY，或研究页上的“获取样本”</translation>
    </message>
    <message>
        <source>no snapshot was taken of this study here; there are rows of %1</source>
        <translation>此处没有该研究的快照；有 %1 的行</translation>
    </message>
    <message>
        <source>Name that database with -d, or take one of this: espalierctl snapshot STUDY, or Fetch on the Study page; a run of another database is deployed with --run and --from-another-database</source>
        <translation>请用 -d 指定该数据库，或为本数据库生成快照：espalierctl snapshot STUDY，或研究页上的“获取样本”；部署另一数据库的运行请用 --run 和 --from-another-database</translation>
    </message>
    <message>
        <source>it is not kept here</source>
        <translation>它未保存在此处</translation>
    </message>
    <message>
        <source>rows of several databases are kept: %1</source>
        <translation>保存有多个数据库的行：%1</translation>
    </message>
    <message>
        <source>Name the one that is meant with --database</source>
        <translation>请用 --database 指定所需的数据库</translation>
    </message>
    <message>
        <source>%1 (read %2)</source>
        <translation>%1（读取于 %2）</translation>
    </message>
    <message>
        <source>the examples reach from %1 to %2, too short a time for a split by time</source>
        <translation>样本从 %1 至 %2，时间太短，无法按时间划分</translation>
    </message>
    <message>
        <source>Start the schedule earlier, shorten the horizon, or split by entity</source>
        <translation>请让时间表更早开始、缩短预测期，或按实体划分</translation>
    </message>
    <message>
        <source>the study names no split column</source>
        <translation>研究没有指定划分列</translation>
    </message>
    <message>
        <source>Name one in the target</source>
        <translation>请在目标中指定一列</translation>
    </message>
    <message>
        <source>this kind of split is not known</source>
        <translation>未知的划分方式</translation>
    </message>
    <message>
        <source>Use time, entity, random or given</source>
        <translation>请使用 time、entity、random 或 given</translation>
    </message>
    <message>
        <source>there is no example with a label</source>
        <translation>没有带标签的样本</translation>
    </message>
    <message>
        <source>no example falls into the %1 part</source>
        <translation>没有样本落入 %1 部分</translation>
    </message>
    <message>
        <source>Use more examples, other shares, or another kind of split</source>
        <translation>请使用更多样本、其他占比或其他划分方式</translation>
    </message>
</context>
<context>
    <name>SqlBlockText</name>
    <message>
        <source>Its rows tell no time: all of them are visible, always.</source>
        <translation>其行不含时间：全部始终可见。</translation>
    </message>
    <message>
        <source>Visible are rows with %1 before the as-of time.</source>
        <translation>可见的是 %1 早于时点的行。</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between columns</comment>
        <translation> 和 </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of each example in one pass, for %1.</source>
        <translation>一次读取每个样本的全部行，用于 %1。</translation>
    </message>
    <message>
        <source>Windows: %1.</source>
        <translation>窗口：%1。</translation>
    </message>
    <message>
        <source>Rows older than %1 are not read.</source>
        <translation>早于 %1 的行不读取。</translation>
    </message>
    <message>
        <source>A number for each of these rows is taken of further rows first.</source>
        <translation>每一行的数值先由更远的行算出。</translation>
    </message>
    <message>
        <source>Some features take only rows that meet a condition.</source>
        <translation>有些特征只取满足条件的行。</translation>
    </message>
    <message>
        <source>Each row of %1 that was there, at each cutoff, every %2, whose horizon of %3 is over.</source>
        <translation>%1 中已存在的每一行，在每个截止时间（每 %2），且其预测期 %3 已结束。</translation>
    </message>
    <message>
        <source>Only those that had an event in the %1 before.</source>
        <translation>仅限此前 %1 内有事件者。</translation>
    </message>
    <message>
        <source>The examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>The moments</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>The label: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Each row of %1.</source>
        <translation>%1 的每一行。</translation>
    </message>
    <message>
        <source>Each row of %1 as of its own %2.</source>
        <translation>%1 的每一行，时点为其自身的 %2。</translation>
    </message>
    <message>
        <source>With their labels, as %1 holds them.</source>
        <translation>连同 %1 中所载的标签。</translation>
    </message>
    <message>
        <source>What is to be predicted now: rows of %1.</source>
        <translation>现在要预测的：%1 的行。</translation>
    </message>
    <message>
        <source>Each key and as-of time once: examples may repeat.</source>
        <translation>每个键和时点只取一次：样本可能重复。</translation>
    </message>
    <message>
        <source>The row that each example is about, for %1.</source>
        <translation>每个样本所针对的行，用于 %1。</translation>
    </message>
    <message>
        <source>At most one row for each example, for %1.</source>
        <translation>每个样本至多一行，用于 %1。</translation>
    </message>
    <message>
        <source>What comes to it from the as-of time on, for %1.</source>
        <translation>自时点起出现的内容，用于 %1。</translation>
    </message>
    <message>
        <source>All is as it was %1 before the as-of time.</source>
        <translation>一切按时点之前 %1 的状态。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The cache was made by a newer version of Espalier.</source>
        <translation>缓存由更新版本的 Espalier 创建。</translation>
    </message>
    <message>
        <source>Use that version, or another cache file.</source>
        <translation>请使用该版本，或另一个缓存文件。</translation>
    </message>
    <message>
        <source>The entry needs %1; free that much on the disk of the cache.</source>
        <translation>该条目需要 %1；请在缓存所在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>its bytes in %1 are not what was written: the disk damaged them</source>
        <translation>它在 %1 中的字节与写入的不符：磁盘损坏了它们</translation>
    </message>
    <message>
        <source>Make it again, or put the file back from a backup</source>
        <translation>请重新生成，或从备份恢复该文件</translation>
    </message>
    <message>
        <source>Free space on the disk of the cache.</source>
        <translation>请在缓存所在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Another instance is writing to the cache; try again in a moment.</source>
        <translation>另一实例正在写入缓存；请稍后再试。</translation>
    </message>
    <message>
        <source>Check that the folder of the cache exists and may be written to.</source>
        <translation>请检查缓存文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>The damaged cache cannot be moved aside</source>
        <translation>无法将损坏的缓存移开</translation>
    </message>
    <message>
        <source>Delete the file.</source>
        <translation>请删除该文件。</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>its comment says so: “%1”</source>
        <translation>其注释如此说明：“%1”</translation>
    </message>
    <message>
        <source>its name says so: %1</source>
        <translation>其名称如此说明：%1</translation>
    </message>
    <message>
        <source>it is the primary key of %1</source>
        <translation>它是 %1 的主键</translation>
    </message>
    <message>
        <source>it refers to another table from %1</source>
        <translation>它从 %1 引用另一个表</translation>
    </message>
    <message>
        <source>a sequence gives its values</source>
        <translation>其值由序列给出</translation>
    </message>
    <message>
        <source>this is the label&apos;s own column</source>
        <translation>这是标签自身的列</translation>
    </message>
    <message>
        <source>this is the example&apos;s own label</source>
        <translation>这是样本自身的标签</translation>
    </message>
    <message>
        <source>this is the split of the examples, which says nothing of an entity</source>
        <translation>这是样本的划分，与实体无关</translation>
    </message>
    <message>
        <source>it reads the table of the examples, and the study does not say what span their label looks at, so when a row is known is not known</source>
        <translation>它读取样本表，而研究没有说明标签考察的跨度，因此无从知道某行何时可知</translation>
    </message>
    <message>
        <source>State the span as label_window of the target, or leave the feature out</source>
        <translation>请在目标的 label_window 中声明跨度，或排除该特征</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>请排除它</translation>
    </message>
    <message>
        <source>the study does not say what span the label of %1 looks at: when a label is known is not known, so examples whose labels are still open, and labels of training that look into the test, cannot be told</source>
        <translation>研究没有说明 %1 的标签考察的跨度：标签何时可知并不清楚，因此无法辨别标签尚未确定的样本，以及延伸到测试中的训练标签</translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks of %2</source>
        <translation>“%1”提到 %2</translation>
    </message>
    <message>
        <source>when the label is known is not said, so it counts as known at %1: where it is decided later, say how much later</source>
        <translation>没有说明标签何时可知，因此视为在 %1 时可知：如果较晚才确定，请说明晚多久</translation>
    </message>
    <message>
        <source>its rows tell of a later time: %1</source>
        <translation>其行提到更晚的时间：%1</translation>
    </message>
    <message>
        <source>it looks like a table of labels, and its rows count as known at %1: what a label looks at comes after that</source>
        <translation>它像是标签表，其行视为在 %1 时可知：标签考察的内容在此之后</translation>
    </message>
    <message>
        <source>its column %1 divides examples into parts</source>
        <translation>其列 %1 将样本分成各部分</translation>
    </message>
    <message>
        <source>it has a column %1</source>
        <translation>它有一列 %1</translation>
    </message>
    <message>
        <source>it is named so</source>
        <translation>其名称如此</translation>
    </message>
    <message>
        <source>features return to its rows without a time, so an example sees rows of its own future</source>
        <translation>特征不带时间地返回到它的行，因此样本会看到自身未来的行</translation>
    </message>
    <message>
        <source>features return to its rows, and the example&apos;s own label is among them</source>
        <translation>特征返回到它的行，其中包括样本自身的标签</translation>
    </message>
    <message>
        <source>%1 of %2 features, such as %3</source>
        <translation>%2 个特征中的 %1 个，例如 %3</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same day is seen as known</source>
        <translation>%1 没有时刻，按当天结束计：%2 同一天的内容被视为已知</translation>
    </message>
    <message>
        <source>%1 tells no hour and counts as its end: what %2 holds of that same time is seen as known</source>
        <translation>%1 没有时刻，按其结束计：%2 同一时间的内容被视为已知</translation>
    </message>
    <message>
        <source>%1 goes by %2</source>
        <translation>%1 依据 %2</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known</source>
        <translation>它没有时间列，因此其行视为始终已知</translation>
    </message>
    <message>
        <source>it has no time column, so its rows count as always known, and they do change: an example sees values that came later</source>
        <translation>它没有时间列，因此其行视为始终已知，但它们确有变化：样本会看到后来的值</translation>
    </message>
    <message>
        <source>the study names no time for it, so an example sees its rows before they came; %1 looks like their time</source>
        <translation>研究没有为它指定时间，因此样本会在其行出现之前就看到它们；%1 像是它们的时间</translation>
    </message>
    <message>
        <source>the server counts %1 rows inserted, %2 updated, %3 deleted</source>
        <translation>服务器计数：插入 %1 行，更新 %2 行，删除 %3 行</translation>
    </message>
    <message>
        <source>the server counts %1 updates of the %2 rows of %3</source>
        <translation>服务器计数：%3 的 %2 行有 %1 次更新</translation>
    </message>
    <message>
        <source>%1 tells what came last, and is overwritten as long as more comes: as it stands today it says what did not come after the moment of prediction</source>
        <translation>%1 说明最后出现的内容，并随后续内容不断被覆盖：它现在的值说明了预测时刻之后没有出现什么</translation>
    </message>
    <message>
        <source>%1 changes in place: it is read as it is today, not as it was at the moment of prediction</source>
        <translation>%1 会就地更改：读到的是现在的值，而不是预测时刻的值</translation>
    </message>
    <message>
        <source>nothing tells when each of its rows came, so an example sees those that came later</source>
        <translation>无从得知其每一行何时出现，因此样本会看到后来出现的行</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2, the same for all that refer to it: nothing tells when each of them came, so an example sees those that came later</source>
        <translation>%1 是样本在 %2 中那一行的时间，对引用它的所有行都相同：无从得知每一行何时出现，因此样本会看到后来出现的行</translation>
    </message>
    <message>
        <source>%1 is the time of the one row that an example has of %2: it is right for rows that are written together with that one, and shows the future of all others</source>
        <translation>%1 是样本在 %2 中那一行的时间：对与那一行一同写入的行是对的，对其他所有行则会泄露未来</translation>
    </message>
    <message>
        <source>its rows are known from the moment of prediction on, and what is seen lies before that: no example sees one</source>
        <translation>其行自预测时刻起才可知，而可见内容在此之前：没有样本能看到任何一行</translation>
    </message>
    <message>
        <source>its time is a guess: confirm it, or name another one</source>
        <translation>其时间是猜测的：请确认，或指定另一个</translation>
    </message>
    <message>
        <source>%1 features see its rows by %2</source>
        <translation>%1 个特征按 %2 看到其行</translation>
    </message>
    <message>
        <source>the question has no as-of time, and its tables tell times: features see rows that came after what is to be predicted, and the examples are divided without regard to time</source>
        <translation>问题没有时点，而其表含有时间：特征会看到晚于预测对象的行，且样本划分未考虑时间</translation>
    </message>
    <message>
        <source>rows come by time: %1</source>
        <translation>行随时间出现：%1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 按 %2</translation>
    </message>
    <message>
        <source>%1 is a key used as a number: it tells rows apart and how old they are, and means nothing for new ones</source>
        <translation>%1 是被当作数字的键：它区分各行并反映其新旧，对新行没有意义</translation>
    </message>
    <message>
        <source>%1 columns of the example&apos;s own row, or of the one that tells its moment, are features: they must be known at %2 already, which a look at the data can tell</source>
        <translation>样本自身的行或说明其时刻的行有 %1 列用作特征：它们在 %2 时必须已知，检查数据可以说明</translation>
    </message>
    <message>
        <source>an entity&apos;s cutoffs fall on both sides of a random split: scores will be too good</source>
        <translation>同一实体的截止时间落在随机划分的两侧：得分会偏高</translation>
    </message>
    <message>
        <source>a random split learns from examples that come after those it is tested on</source>
        <translation>随机划分会从晚于测试样本的样本中学习</translation>
    </message>
    <message>
        <source>entities are apart, but times are not: what changes with time is not tested</source>
        <translation>实体已分开，时间却没有：随时间变化的内容未经检验</translation>
    </message>
    <message>
        <source>row-level security hides rows of it from %1: the study sees those that %1 may see, and another role sees others</source>
        <translation>行级安全对 %1 隐藏了它的部分行：研究只看到 %1 可见的行，其他角色看到的则不同</translation>
    </message>
    <message>
        <source>the server has no statistics of texts, so which of them are categories is not known, and only their lengths are suggested: run ANALYZE, and read the catalog again</source>
        <translation>服务器没有文本的统计信息，因此不知道哪些是类别，只建议其长度：请运行 ANALYZE，并重新读取目录</translation>
    </message>
    <message>
        <source>never analysed: %1</source>
        <translation>从未分析：%1</translation>
    </message>
    <message>
        <source>leave out %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>mark %1 as known in advance</source>
        <translation>将 %1 标为事先已知</translation>
    </message>
    <message>
        <source>take no column as the time of %1</source>
        <translation>不以任何列作为 %1 的时间</translation>
    </message>
    <message>
        <source>take %1 as the time of %2</source>
        <translation>以 %1 作为 %2 的时间</translation>
    </message>
    <message>
        <source>let %1 of %2 be known from %3 on</source>
        <translation>令 %2 的 %1 自 %3 起可知</translation>
    </message>
    <message>
        <source>split by time</source>
        <translation>按时间划分</translation>
    </message>
    <message>
        <source>split by entity</source>
        <translation>按实体划分</translation>
    </message>
    <message>
        <source>split at random</source>
        <translation>随机划分</translation>
    </message>
    <message>
        <source>split as given</source>
        <translation>按给定划分</translation>
    </message>
    <message>
        <source>take the start of the day as the moment of prediction</source>
        <translation>以当天开始为预测时刻</translation>
    </message>
    <message>
        <source>take the end of the day as the moment of prediction</source>
        <translation>以当天结束为预测时刻</translation>
    </message>
    <message>
        <source>let labels be known %1 after the as-of time</source>
        <translation>令标签在时点之后 %1 可知</translation>
    </message>
    <message>
        <source>state how long after the as-of time a label is known</source>
        <translation>声明标签在时点之后多久可知</translation>
    </message>
    <message>
        <source>let the schedule end at %1</source>
        <translation>令时间表结束于 %1</translation>
    </message>
    <message>
        <source>ask only of those that had a row of %1 in the %2 before</source>
        <translation>只询问此前 %2 内在 %1 中有行者</translation>
    </message>
    <message>
        <source>ask as of %1</source>
        <translation>以 %1 为时点询问</translation>
    </message>
    <message>
        <source>leave out the examples %1</source>
        <translation>排除 %1 的样本</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>%1 至 %2 之间</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>always</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>read &apos;%1&apos; of %2 as &apos;%3&apos;</source>
        <translation>将 %2 的“%1”读作“%3”</translation>
    </message>
    <message>
        <source>read values of %1: %2</source>
        <translation>改读 %1 的值：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; as &apos;%2&apos;</source>
        <translation>“%1”读作“%2”</translation>
    </message>
    <message>
        <source>treat %1 as missing %2</source>
        <translation>将 %2 的 %1 视为缺失</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no number</source>
        <translation>参数“%1”不是数字</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot; or &quot;100&quot;</source>
        <translation>请写成如 &quot;0.9&quot; 或 &quot;100&quot;</translation>
    </message>
    <message>
        <source>the aggregate %1 takes no argument</source>
        <translation>聚合 %1 不带参数</translation>
    </message>
    <message>
        <source>a quantile lies between 0 and 1</source>
        <translation>分位数介于 0 和 1 之间</translation>
    </message>
    <message>
        <source>Write it as in &quot;0.9&quot;</source>
        <translation>请写成如 &quot;0.9&quot;</translation>
    </message>
    <message>
        <source>the argument &apos;%1&apos; is no half-life</source>
        <translation>参数“%1”不是半衰期</translation>
    </message>
    <message>
        <source>Write it as in &quot;30 days&quot;</source>
        <translation>请写成如 &quot;30 days&quot;</translation>
    </message>
    <message>
        <source>its path has %1 hops, and %2 are the most</source>
        <translation>其路径有 %1 跳，最多 %2 跳</translation>
    </message>
    <message>
        <source>Start from a table that is nearer, or leave it out</source>
        <translation>请从更近的表开始，或排除它</translation>
    </message>
    <message>
        <source>it has %1 conditions, and %2 are the most</source>
        <translation>它有 %1 个条件，最多 %2 个</translation>
    </message>
    <message>
        <source>Put them into a view of the database</source>
        <translation>请将它们放入数据库视图</translation>
    </message>
    <message>
        <source>there are %1 cutoffs every %2 from %3 on, and %4 are the most</source>
        <translation>自 %3 起每 %2 共有 %1 个截止时间，最多 %4 个</translation>
    </message>
    <message>
        <source>Let them begin later, or let more time pass between them</source>
        <translation>请让它们更晚开始，或加大间隔</translation>
    </message>
    <message>
        <source>there are %1, and %2 are the most</source>
        <translation>有 %1 个，最多 %2 个</translation>
    </message>
    <message>
        <source>Leave some out</source>
        <translation>请排除一些</translation>
    </message>
    <message>
        <source>there are more than %1 repairs or periods</source>
        <translation>修正或时段超过 %1 个</translation>
    </message>
    <message>
        <source>a name has lower case letters, digits and _, a letter first, at most 40</source>
        <translation>名称由小写字母、数字和 _ 组成，以字母开头，最多 40 个字符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a name of the registry, beside which the study&apos;s view would stand</source>
        <translation>“%1”是注册表中的名称，研究的视图将与之并列</translation>
    </message>
    <message>
        <source>Give the study another name</source>
        <translation>请给研究另取名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is what the features of a version of &apos;%2&apos; are called in the database</source>
        <translation>“%1”是“%2”某一版本的特征在数据库中的名称</translation>
    </message>
    <message>
        <source>this is not the name of a table</source>
        <translation>这不是表名</translation>
    </message>
    <message>
        <source>Write it as schema.table</source>
        <translation>请写成 schema.table</translation>
    </message>
    <message>
        <source>there is no such task</source>
        <translation>没有这种任务</translation>
    </message>
    <message>
        <source>there is no such aggregate</source>
        <translation>没有这种聚合</translation>
    </message>
    <message>
        <source>It is one of %1</source>
        <translation>可以是 %1 之一</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>没有这一列</translation>
    </message>
    <message>
        <source>List them with espalierctl catalog --json</source>
        <translation>用 espalierctl catalog --json 列出各列</translation>
    </message>
    <message>
        <source>no path of relations leads there from %1 to many rows</source>
        <translation>没有从 %1 通向那里多行的关联路径</translation>
    </message>
    <message>
        <source>See espalierctl paths %1 %2 --length 6</source>
        <translation>请查看 espalierctl paths %1 %2 --length 6</translation>
    </message>
    <message>
        <source>this is not a condition on %1</source>
        <translation>这不是对 %1 的条件</translation>
    </message>
    <message>
        <source>Write a column, an operator and a value, such as &quot;status = returned&quot; or &quot;amount &gt; 15&quot;</source>
        <translation>请写列、运算符和值，例如 &quot;status = returned&quot; 或 &quot;amount &gt; 15&quot;</translation>
    </message>
    <message>
        <source>this is not a condition</source>
        <translation>这不是条件</translation>
    </message>
    <message>
        <source>Write an operator and a value, such as = 0, &gt; 15 or is null</source>
        <translation>请写运算符和值，例如 = 0、&gt; 15 或 is null</translation>
    </message>
    <message>
        <source>none of its columns looks like a label</source>
        <translation>它没有像标签的列</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>请指定一列</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of another table</source>
        <translation>没有关联从它通向另一个表的键</translation>
    </message>
    <message>
        <source>Name the entity and the columns of the examples that stand for its key</source>
        <translation>请指定实体以及样本中代表其键的列</translation>
    </message>
    <message>
        <source>no relation leads from it to the key of %1</source>
        <translation>没有关联从它通向 %1 的键</translation>
    </message>
    <message>
        <source>Name the columns of the examples that stand for its key</source>
        <translation>请指定样本中代表其键的列</translation>
    </message>
    <message>
        <source>Write TABLE.COLUMN, or TABLE(COLUMNS)-&gt;PARENT.COLUMN for a time that stands in the row referred to; then &quot;as year&quot;, &quot;until COLUMN&quot; (&quot;plus 1 day&quot; where it is the last day), &quot;recorded COLUMN&quot; or &quot;delay 2 hours&quot; where it is so</source>
        <translation>请写 TABLE.COLUMN；若时间在所引用的行中，则写 TABLE(COLUMNS)-&gt;PARENT.COLUMN；之后按需写 &quot;as year&quot;、&quot;until COLUMN&quot;（若为最后一天则加 &quot;plus 1 day&quot;）、&quot;recorded COLUMN&quot; 或 &quot;delay 2 hours&quot;</translation>
    </message>
    <message>
        <source>plus follows until</source>
        <translation>plus 跟在 until 之后</translation>
    </message>
    <message>
        <source>a whole number is one of %1</source>
        <translation>整数只能是 %1 之一</translation>
    </message>
    <message>
        <source>this column is no date or time</source>
        <translation>此列不是日期或时间</translation>
    </message>
    <message>
        <source>this column is no date or time; a whole number is one where &quot;as year&quot; or &quot;as year_month&quot; stands behind it</source>
        <translation>此列不是日期或时间；整数后面写上“as year”或“as year_month”才是</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>这没有指明关联</translation>
    </message>
    <message>
        <source>this names no column</source>
        <translation>这没有指明列</translation>
    </message>
    <message>
        <source>no such relation leads there</source>
        <translation>没有这种关联通向那里</translation>
    </message>
    <message>
        <source>the table has no such column</source>
        <translation>表中没有这一列</translation>
    </message>
    <message>
        <source>no single way of relations leads from a row to that column</source>
        <translation>从一行到该列没有唯一的关联路径</translation>
    </message>
    <message>
        <source>the table has no column %1</source>
        <translation>表中没有列 %1</translation>
    </message>
    <message>
        <source>the period has neither a beginning nor an end</source>
        <translation>时段既无开始也无结束</translation>
    </message>
    <message>
        <source>Give from, until or both</source>
        <translation>请给出 from、until 或两者</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>时段在开始之前就结束</translation>
    </message>
    <message>
        <source>from is its first moment, until the first after it</source>
        <translation>from 是其首个时刻，until 是其后的首个时刻</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as itself</source>
        <translation>“%1”读作其自身</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as two values</source>
        <translation>“%1”读作两个值</translation>
    </message>
    <message>
        <source>Keep one of them</source>
        <translation>请保留其中一个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is read as &apos;%2&apos;, which is read as &apos;%3&apos;</source>
        <translation>“%1”读作“%2”，而后者又读作“%3”</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos; as &apos;%2&apos; at once</source>
        <translation>请直接将“%1”读作“%2”</translation>
    </message>
    <message>
        <source>without an as-of time no example is of a period</source>
        <translation>没有时点，样本就不属于任何时段</translation>
    </message>
    <message>
        <source>Leave it out, or filter the rows</source>
        <translation>请去掉它，或筛选行</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of %2</source>
        <translation>“%1”不是 %2 之一</translation>
    </message>
    <message>
        <source>%1; write it as %2</source>
        <translation>%1；请写成 %2</translation>
    </message>
    <message>
        <source>this is not the name of a table; write it as schema.table</source>
        <translation>这不是表名；请写成 schema.table</translation>
    </message>
    <message>
        <source>it is 0 or more</source>
        <translation>它应为 0 或更大</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to count it from; leave it out</source>
        <translation>没有时点就无从起算；请去掉它</translation>
    </message>
    <message>
        <source>a path to a time needs the time&apos;s column</source>
        <translation>通向时间的路径需要时间列</translation>
    </message>
    <message>
        <source>horizon and every must be above 0</source>
        <translation>horizon 和 every 必须大于 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no window; write 90 days or 5 rows</source>
        <translation>“%1”不是窗口；请写 90 days 或 5 rows</translation>
    </message>
    <message>
        <source>child_columns and parent_columns must pair up</source>
        <translation>child_columns 与 parent_columns 必须成对</translation>
    </message>
    <message>
        <source>one of row, future and given is needed</source>
        <translation>需要 row、future 和 given 之一</translation>
    </message>
    <message>
        <source>one of missing and renamed is needed</source>
        <translation>需要 missing 和 renamed 之一</translation>
    </message>
    <message>
        <source>a time column is missing; leave a static table out</source>
        <translation>缺少时间列；静态的表请不要列入</translation>
    </message>
    <message>
        <source>there is no until that it could follow</source>
        <translation>没有它可跟随的 until</translation>
    </message>
    <message>
        <source>validation and test must be above 0 and together below 1</source>
        <translation>validation 和 test 必须大于 0，且合计小于 1</translation>
    </message>
    <message>
        <source>a sample has at least one row</source>
        <translation>抽样至少有一行</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; is empty or longer than 63 bytes</source>
        <translation>名称“%1”为空或超过 63 字节</translation>
    </message>
    <message>
        <source>two features are named &apos;%1&apos;</source>
        <translation>有两个特征名为“%1”</translation>
    </message>
    <message>
        <source>there is no metric &apos;%1&apos;</source>
        <translation>没有指标“%1”</translation>
    </message>
    <message>
        <source>a given split needs a given target with a split column</source>
        <translation>given 划分需要带划分列的 given 目标</translation>
    </message>
    <message>
        <source>a split by time needs an as-of time; use random or entity</source>
        <translation>按时间划分需要时点；请使用 random 或 entity</translation>
    </message>
    <message>
        <source>without an as-of time there is nothing to freeze; leave it out</source>
        <translation>没有时点就无可冻结；请去掉它</translation>
    </message>
    <message>
        <source>formats are numbered from 1</source>
        <translation>格式从 1 开始编号</translation>
    </message>
    <message>
        <source>this study was written by a newer version of Espalier (format %1, this program knows %2)</source>
        <translation>此研究由更新版本的 Espalier 写入（格式 %1，本程序支持到 %2）</translation>
    </message>
    <message>
        <source>Update Espalier to open it</source>
        <translation>请更新 Espalier 以打开它</translation>
    </message>
    <message>
        <source>a lag is longer than nothing</source>
        <translation>滞后必须大于零</translation>
    </message>
    <message>
        <source>at character %1: %2</source>
        <translation>第 %1 个字符处：%2</translation>
    </message>
    <message>
        <source>the quote is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>Close it with %1; a quote within is doubled</source>
        <translation>请用 %1 闭合；其中的引号要双写</translation>
    </message>
    <message>
        <source>this sign means nothing in a question</source>
        <translation>此符号在问题中没有意义</translation>
    </message>
    <message>
        <source>Names with other signs stand in double quotes, values in single ones</source>
        <translation>含其他符号的名称用双引号，值用单引号</translation>
    </message>
    <message>
        <source>“%1” is expected here</source>
        <translation>此处应为“%1”</translation>
    </message>
    <message>
        <source>expected here is one of %1</source>
        <translation>此处应为下列之一：%1</translation>
    </message>
    <message>
        <source>If the name or value is meant, write %1</source>
        <translation>如果指的是名称或值，请写 %1</translation>
    </message>
    <message>
        <source>expected here is a column of the entity, or an aggregate such as count(orders)</source>
        <translation>此处应为实体的列，或聚合如 count(orders)</translation>
    </message>
    <message>
        <source>the name of a table is expected here</source>
        <translation>此处应为表名</translation>
    </message>
    <message>
        <source>the name of a column is expected here</source>
        <translation>此处应为列名</translation>
    </message>
    <message>
        <source>a comparison is expected here: = 0, &gt; 15</source>
        <translation>此处应为比较：= 0、&gt; 15</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>Say how far the future reaches: over next 90 days</source>
        <translation>请说明未来多远：over next 90 days</translation>
    </message>
    <message>
        <source>Say about whose rows it is: for each customers</source>
        <translation>请说明针对谁的行：for each customers</translation>
    </message>
    <message>
        <source>this is said already</source>
        <translation>这已说过</translation>
    </message>
    <message>
        <source>this is not said in a question of this kind</source>
        <translation>这类问题中不说明此项</translation>
    </message>
    <message>
        <source>%1 has no such column</source>
        <translation>%1 没有这一列</translation>
    </message>
    <message>
        <source>%1 takes a table, and no column</source>
        <translation>%1 用于表，不用于列</translation>
    </message>
    <message>
        <source>%1 is taken of a column</source>
        <translation>%1 用于列</translation>
    </message>
    <message>
        <source>Write table.column</source>
        <translation>请写成 table.column</translation>
    </message>
    <message>
        <source>this does not say which columns refer to another row</source>
        <translation>这没有说明哪些列引用另一行</translation>
    </message>
    <message>
        <source>Write the relations from the entity on, each by the columns that refer: via orders(customer_id), lines(order_id); espalierctl paths ENTITY TABLE lists the ways</source>
        <translation>请从实体开始写各关联，每个都写引用的列：via orders(customer_id), lines(order_id)；espalierctl paths ENTITY TABLE 会列出各条路径</translation>
    </message>
    <message>
        <source>this way ends at %1</source>
        <translation>此路径终止于 %1</translation>
    </message>
    <message>
        <source>there is no such relation from %1</source>
        <translation>%1 没有这种关联</translation>
    </message>
    <message>
        <source>several relations are called so: say both ends, as in orders(place_id) -&gt; places(id)</source>
        <translation>有多个关联同名：请写明两端，例如 orders(place_id) -&gt; places(id)</translation>
    </message>
    <message>
        <source>a name or a value holds a line break or another control character, which no line can</source>
        <translation>某个名称或值含有换行或其他控制字符，无法写入一行</translation>
    </message>
    <message>
        <source>no line says this question: %1</source>
        <translation>无法用一行表达此问题：%1</translation>
    </message>
    <message>
        <source>no line says this question: what it would say is read as another one in this database</source>
        <translation>无法用一行表达此问题：在此数据库中，该行会被读成另一个问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln 个特征</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the times of %Ln table(s)</source>
        <translation>
            <numerusform>%Ln 个表的时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repair(s)</source>
        <translation>
            <numerusform>%Ln 个修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln period(s) that are left out</source>
        <translation>
            <numerusform>%Ln 个排除的时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of which the rows that the role may see are meant</source>
        <translation>
            <numerusform>%Ln 个只取角色可见行的表</numerusform>
        </translation>
    </message>
    <message>
        <source>features that see nothing from %1 on</source>
        <translation>自 %1 起看不到任何内容的特征</translation>
    </message>
    <message numerus="yes">
        <source>a sample of %Ln example(s)</source>
        <translation>
            <numerusform>%Ln 个样本的抽样</numerusform>
        </translation>
    </message>
    <message>
        <source>a split of its own</source>
        <translation>自有的划分</translation>
    </message>
    <message>
        <source>the metric %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>the title “%1”</source>
        <translation>标题“%1”</translation>
    </message>
    <message>
        <source>learn from examples at the cutoffs only</source>
        <translation>仅从截止时间的样本学习</translation>
    </message>
    <message>
        <source>learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>在验证认可时，也从 %1 每一行时刻的样本学习</translation>
    </message>
    <message>
        <source>columns of the example&apos;s own row, such as %1, are no features, as nobody has said what is known at %2 already: add by hand what is</source>
        <translation>样本自身行的列（如 %1）不是特征，因为没有人说明在 %2 时已经知道哪些：请手动添加已知的列</translation>
    </message>
    <message>
        <source>its rows were written over, and nothing says in which columns: %1 are read as they are today, not as they were at the moment of prediction</source>
        <translation>它的行被改写过，但没有说明是哪些列：%1 按今天的样子读取，而不是预测时刻的样子</translation>
    </message>
</context>
<context>
    <name>StudySuggestion</name>
    <message>
        <source>%1 of %2 training examples</source>
        <translation>%2 个训练样本中的 %1 个</translation>
    </message>
    <message>
        <source>%1 training examples</source>
        <translation>%1 个训练样本</translation>
    </message>
    <message>
        <source>%1 of %2 candidates computed on %3 in %4 s, ranked by mutual information with the label</source>
        <translation>基于%3，%4 秒内算出 %2 个候选中的 %1 个，按与标签的互信息排序</translation>
    </message>
    <message>
        <source>Left Out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>its rows tell no time, later ones may be among them</source>
        <translation>其行不含时间，其中可能有后来的行</translation>
    </message>
    <message>
        <source>mostly after the moment of prediction, not known by then</source>
        <translation>大多在预测时刻之后，届时尚未可知</translation>
    </message>
    <message>
        <source>alone it nearly tells the label</source>
        <translation>单凭它几乎就能得知标签</translation>
    </message>
    <message>
        <source>below the first %1</source>
        <translation>未进入前 %1</translation>
    </message>
    <message>
        <source>says the same as %1</source>
        <translation>与 %1 内容相同</translation>
    </message>
    <message>
        <source>says nothing about the label</source>
        <translation>与标签无关</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>缺失 %1</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>%1
%2 of the label&apos;s %3 bits</source>
        <translation>%1
标签 %3 比特中的 %2</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>StudyText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1，最近 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, of the last %n row(s)</source>
        <translation>
            <numerusform>%1，最近 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n condition(s)</source>
        <translation>
            <numerusform>%1，%n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>the moment of prediction</source>
        <translation>预测时刻</translation>
    </message>
    <message>
        <source>hour of %1</source>
        <translation>%1 的小时</translation>
    </message>
    <message>
        <source>weekday of %1</source>
        <translation>%1 的星期几</translation>
    </message>
    <message>
        <source>day of the month of %1</source>
        <translation>%1 的月内第几天</translation>
    </message>
    <message>
        <source>day of the year of %1</source>
        <translation>%1 的年内第几天</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>%1 的周</translation>
    </message>
    <message>
        <source>month of %1</source>
        <translation>%1 的月份</translation>
    </message>
    <message>
        <source>%1 at a weekend</source>
        <translation>%1 是否周末</translation>
    </message>
    <message>
        <source>seconds of %1</source>
        <translation>%1 的秒数</translation>
    </message>
    <message>
        <source>length of %1</source>
        <translation>%1 的长度</translation>
    </message>
    <message>
        <source>words of %1</source>
        <translation>%1 的词数</translation>
    </message>
    <message>
        <source>a word in %1</source>
        <translation>%1 中的一个词</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2 中的“%1”</translation>
    </message>
    <message>
        <source>family of %1</source>
        <translation>%1 的地址族</translation>
    </message>
    <message>
        <source>mask length of %1</source>
        <translation>%1 的掩码长度</translation>
    </message>
    <message>
        <source>lower bound of %1</source>
        <translation>%1 的下界</translation>
    </message>
    <message>
        <source>upper bound of %1</source>
        <translation>%1 的上界</translation>
    </message>
    <message>
        <source>width of %1</source>
        <translation>%1 的宽度</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>static, without as-of times</source>
        <translation>静态，无时点</translation>
    </message>
    <message>
        <source>as of each example&apos;s own time</source>
        <translation>以每个样本自身的时间为时点</translation>
    </message>
    <message>
        <source>frozen at %1</source>
        <translation>冻结于 %1</translation>
    </message>
    <message>
        <source>%1, as it was %2 before</source>
        <translation>%1，按 %2前的状态</translation>
    </message>
    <message>
        <source>%1, for %2 of the last row of %3</source>
        <translation>%1，针对 %3 末行的 %2</translation>
    </message>
    <message>
        <source>sine of the hour of %1</source>
        <translation>%1 的小时的正弦</translation>
    </message>
    <message>
        <source>cosine of the hour of %1</source>
        <translation>%1 的小时的余弦</translation>
    </message>
    <message>
        <source>sine of the weekday of %1</source>
        <translation>%1 的星期几的正弦</translation>
    </message>
    <message>
        <source>cosine of the weekday of %1</source>
        <translation>%1 的星期几的余弦</translation>
    </message>
    <message>
        <source>sine of the day of the year of %1</source>
        <translation>%1 的年内第几天的正弦</translation>
    </message>
    <message>
        <source>cosine of the day of the year of %1</source>
        <translation>%1 的年内第几天的余弦</translation>
    </message>
    <message>
        <source>the last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %n row(s)</source>
        <translation>
            <numerusform>最近 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>percentile</source>
        <translation>百分位</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z 分数</translation>
    </message>
    <message>
        <source>distance to the highest</source>
        <translation>与最高者的差距</translation>
    </message>
    <message>
        <source>distance to the lowest</source>
        <translation>与最低者的差距</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>%1 among all of that moment</source>
        <translation>同一时刻全体中的%1</translation>
    </message>
    <message>
        <source>%1 among those of the same row of %2</source>
        <translation>%2 同一行所属者中的%1</translation>
    </message>
    <message>
        <source>%1, divided by the same over %2</source>
        <translation>%1，除以%2的同一值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>sample database</source>
        <translation>示例数据库</translation>
    </message>
    <message>
        <source>golden rows</source>
        <translation>校验行</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>golden row</source>
        <translation>校验行</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>login as</source>
        <translation>登录身份</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>时间表</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>TLS with</source>
        <translation>TLS 连接</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>example</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>an error without words</source>
        <translation>没有说明的错误</translation>
    </message>
    <message>
        <source>the training program cannot be started</source>
        <translation>无法启动训练程序</translation>
    </message>
    <message>
        <source>Install espalierctl beside espalier, or name it in ESPALIER_WORKER</source>
        <translation>请将 espalierctl 安装在 espalier 旁，或在 ESPALIER_WORKER 中指定</translation>
    </message>
    <message>
        <source>there is no such run</source>
        <translation>没有这个运行</translation>
    </message>
    <message>
        <source>this snapshot has no such run</source>
        <translation>此快照没有这个运行</translation>
    </message>
    <message>
        <source>List the runs with espalierctl compare STUDY</source>
        <translation>用 espalierctl compare STUDY 列出各运行</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>在完成之前已停止</translation>
    </message>
    <message>
        <source>the training process ended with code %1</source>
        <translation>训练进程以代码 %1 结束</translation>
    </message>
    <message>
        <source>Try fewer rows or features, or other parameters</source>
        <translation>请尝试更少的行或特征，或其他参数</translation>
    </message>
    <message>
        <source>there is no learner of this name</source>
        <translation>没有此名称的学习器</translation>
    </message>
    <message>
        <source>List them with espalierctl train --list</source>
        <translation>用 espalierctl train --list 列出学习器</translation>
    </message>
    <message>
        <source>reading the snapshot</source>
        <translation>正在读取快照</translation>
    </message>
    <message>
        <source>training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>evaluating</source>
        <translation>正在评估</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>fit %1 of %2, %3</source>
        <translation>拟合 %1 / %2，%3</translation>
    </message>
    <message>
        <source>it was trained before models were kept so that they can be explained</source>
        <translation>它训练时，模型还未以可解释的形式保存</translation>
    </message>
    <message>
        <source>Train it again to see its reasons</source>
        <translation>请重新训练以查看其依据</translation>
    </message>
    <message>
        <source>a run that it is the mean of is not there</source>
        <translation>它是若干运行的均值，而其中一个已不存在</translation>
    </message>
    <message>
        <source>Train the blend together with the learners it is made of</source>
        <translation>请将融合与组成它的学习器一起训练</translation>
    </message>
    <message>
        <source>setting %1 of %2, best so far %3</source>
        <translation>设置 %1 / %2，目前最佳 %3</translation>
    </message>
    <message>
        <source>setting %1, best so far %2</source>
        <translation>设置 %1，目前最佳 %2</translation>
    </message>
    <message>
        <source>no example before the test is scored that it could be of</source>
        <translation>测试之前没有可作依据的已评分样本</translation>
    </message>
    <message>
        <source>Give the validation more time or a larger share</source>
        <translation>请给验证更多时间或更大占比</translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that is beyond chance.</source>
        <translation>
            <numerusform>搜索 %Ln 组设置比网格提升 %2（各折 %3 [%4, %5]）：超出偶然。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) gained %2 over the grid, by %3 on the folds [%4, %5]: that may be chance.</source>
        <translation>
            <numerusform>搜索 %Ln 组设置比网格提升 %2（各折 %3 [%4, %5]）：可能出于偶然。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search over %Ln setting(s) found none that is better than the grid&apos;s by more than a standard error.</source>
        <translation>
            <numerusform>搜索 %Ln 组设置，没有一组优于网格最佳超过一个标准误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln further example(s) at rows too, which gained %2, by %3 on the folds [%4, %5].</source>
        <translation>
            <numerusform>也从行处的另外 %Ln 个样本学习，按 %3 在各折上提高了 %2 [%4, %5]。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further example(s) at rows were left out: they gained %2, by %3 on the folds [%4, %5], which is no more than a standard error.</source>
        <translation>
            <numerusform>行处的另外 %Ln 个样本未使用：按 %3 在各折上提高了 %2 [%4, %5]，不超过一个标准误。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is missing: %2</source>
        <translation>%1 缺失：%2</translation>
    </message>
    <message>
        <source>%1 = %2: %3</source>
        <translation>%1 = %2：%3</translation>
    </message>
    <message>
        <source>%1 = %2, %3 standard deviations away: %4</source>
        <translation>%1 = %2，相差 %3 个标准差：%4</translation>
    </message>
    <message>
        <source>With these values: predicted %1, instead of %2.</source>
        <translation>采用这些值：预测为 %1，而非 %2。</translation>
    </message>
    <message>
        <source>With these values: a probability of %1 for %2, instead of %3.</source>
        <translation>采用这些值：%2 的概率为 %1，而非 %3。</translation>
    </message>
    <message>
        <source>It is said to be %1, and no value of a single feature changes that: those of %2 examples were tried.</source>
        <translation>预测为 %1，改变任何单个特征的值都不会改变结果：已尝试 %2 个样本的值。</translation>
    </message>
    <message>
        <source>It is said to be %1. What alone would change that, the nearest first, of the values of %2 examples:</source>
        <translation>预测为 %1。以下单项改变即可改变结果，由近到远，取自 %2 个样本的值：</translation>
    </message>
</context>
<context>
    <name>WindowWords</name>
    <message>
        <source>all history</source>
        <translation>全部历史</translation>
    </message>
    <message>
        <source>last %1 rows</source>
        <translation>最近 %1 行</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>the model is of other %1</source>
        <translation>模型来自其他数据：%1</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one</source>
        <translation>请在此数据库的行上训练，或指定运行并说明它来自另一数据库</translation>
    </message>
    <message>
        <source>Train on the rows of this database, or name the run and say that it is from another one; this server does not tell its system identifier, so after each start it counts as another one</source>
        <translation>请在此数据库的行上训练，或指定运行并说明它来自另一数据库；此服务器不提供其系统标识符，因此每次启动后都视为另一个</translation>
    </message>
    <message>
        <source>its rows were read at another address of this database: %1</source>
        <translation>其行读取自此数据库的另一地址：%1</translation>
    </message>
    <message>
        <source>Nothing is to be done where both are one: a copy of the server&apos;s files is told by nothing but its address</source>
        <translation>若两者为同一数据库则无需处理：服务器文件的副本只能凭地址辨别</translation>
    </message>
    <message>
        <source>the part has one class only, so that there is no %1</source>
        <translation>该部分只有一个类别，因此没有 %1</translation>
    </message>
    <message>
        <source>the part has one value only, so that there is no %1</source>
        <translation>该部分只有一个值，因此没有 %1</translation>
    </message>
    <message>
        <source>Split otherwise, or take more examples, so that every part has both outcomes</source>
        <translation>请改变划分，或使用更多样本，使每个部分都有两种结果</translation>
    </message>
    <message>
        <source>it is worse than the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>它在测试行上差于基线：%1 %2，基线 %3</translation>
    </message>
    <message>
        <source>it does not beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>它在测试行上不优于基线：%1 %2，基线 %3</translation>
    </message>
    <message>
        <source>it does not clearly beat the baseline on test rows: %1 %2, the baseline %3</source>
        <translation>它在测试行上没有明显优于基线：%1 %2，基线 %3</translation>
    </message>
    <message>
        <source>Other features, more rows or another learner may help; knowing nothing predicts as well</source>
        <translation>其他特征、更多行或另一学习器可能有帮助；一无所知也能预测得同样好</translation>
    </message>
    <message>
        <source>danger of leakage: %1</source>
        <translation>泄漏危险：%1</translation>
    </message>
    <message>
        <source>Leave it out, or see to it that it is known at the moment of prediction; espalierctl study check STUDY has the fix</source>
        <translation>请排除它，或确保它在预测时刻已知；espalierctl study check STUDY 提供处理办法</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>正在部署</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>正在绘制</translation>
    </message>
    <message>
        <source>reading examples</source>
        <translation>正在读取样本</translation>
    </message>
    <message>
        <source>fetching features</source>
        <translation>正在获取特征</translation>
    </message>
    <message>
        <source>scoring</source>
        <translation>正在计算预测</translation>
    </message>
    <message>
        <source>writing predictions</source>
        <translation>正在写入预测</translation>
    </message>
    <message>
        <source>reading rows</source>
        <translation>正在读取行</translation>
    </message>
    <message>
        <source>keeping the snapshot</source>
        <translation>正在保存快照</translation>
    </message>
    <message>
        <source>writing the SQL</source>
        <translation>正在生成 SQL</translation>
    </message>
    <message>
        <source>counting rows that come and go</source>
        <translation>正在计数增减的行</translation>
    </message>
    <message>
        <source>is neither accepted nor dismissed</source>
        <translation>既未接受也未忽略</translation>
    </message>
    <message>
        <source>was written by a newer Espalier</source>
        <translation>由更新版本的 Espalier 写入</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>Out of range.</source>
        <translation>超出范围。</translation>
    </message>
    <message>
        <source>Not 1.</source>
        <translation>不是 1。</translation>
    </message>
    <message>
        <source>this names no relation</source>
        <translation>这没有指明关联</translation>
    </message>
    <message>
        <source>the columns of child and parent do not pair up</source>
        <translation>子表与父表的列不成对</translation>
    </message>
    <message>
        <source>a column of it does not exist</source>
        <translation>它的某一列不存在</translation>
    </message>
    <message>
        <source>Write CHILD(COLUMNS)-&gt;PARENT, as in orders(customer_id)-&gt;customers</source>
        <translation>请写成 CHILD(COLUMNS)-&gt;PARENT，例如 orders(customer_id)-&gt;customers</translation>
    </message>
    <message>
        <source>the sample database is not running</source>
        <translation>示例数据库没有运行</translation>
    </message>
    <message>
        <source>Start it with espalierctl gym start</source>
        <translation>用 espalierctl gym start 启动它</translation>
    </message>
    <message>
        <source>no version of it is active</source>
        <translation>它没有激活的版本</translation>
    </message>
    <message>
        <source>Activate one first</source>
        <translation>请先激活一个</translation>
    </message>
    <message>
        <source>the end of the name tells no format</source>
        <translation>名称的后缀没有表明格式</translation>
    </message>
    <message>
        <source>Name a file that ends with .svg, .pdf, .png, .mmd (Mermaid) or .dbml</source>
        <translation>请指定以 .svg、.pdf、.png、.mmd（Mermaid）或 .dbml 结尾的文件</translation>
    </message>
    <message>
        <source>nothing was trained on its newest snapshot</source>
        <translation>在其最新快照上没有训练过模型</translation>
    </message>
    <message>
        <source>Train it first</source>
        <translation>请先训练它</translation>
    </message>
    <message>
        <source>its test examples are not those of %1</source>
        <translation>它的测试样本与 %1 的不同</translation>
    </message>
    <message>
        <source>Give both studies the same target, filter and split, and take both snapshots of the same rows of one database</source>
        <translation>请让两个研究的目标、筛选和划分相同，并从同一数据库的相同行生成两个快照</translation>
    </message>
    <message>
        <source>the metric %1 is not defined on its test examples</source>
        <translation>指标 %1 在其测试样本上无定义</translation>
    </message>
    <message>
        <source>Choose another metric</source>
        <translation>请选择其他指标</translation>
    </message>
    <message numerus="yes">
        <source>features of %Ln older snapshot(s) were let go, so that all take at most %2; what was trained on them stays</source>
        <translation>
            <numerusform>已清除 %Ln 个旧快照的特征，使全部快照最多占用 %2；在其上训练的模型仍保留</numerusform>
        </translation>
    </message>
    <message>
        <source>writing the table</source>
        <translation>正在写入表</translation>
    </message>
    <message>
        <source>there is such a file already</source>
        <translation>已有这个文件</translation>
    </message>
    <message>
        <source>Name another file; on the command line, --force replaces it</source>
        <translation>请指定其他文件；在命令行中，--force 会替换它</translation>
    </message>
    <message>
        <source>what it predicted of validation and test examples is not kept</source>
        <translation>它对验证和测试样本的预测没有保存</translation>
    </message>
    <message>
        <source>Train it again</source>
        <translation>请重新训练</translation>
    </message>
    <message>
        <source>its snapshot has no test examples</source>
        <translation>其快照没有测试样本</translation>
    </message>
    <message>
        <source>Give the study a larger test part, and train it again</source>
        <translation>请给研究更大的测试部分，并重新训练</translation>
    </message>
    <message>
        <source>no test example has this key</source>
        <translation>没有此键的测试样本</translation>
    </message>
    <message>
        <source>List the examples and their parts with espalierctl export STUDY --output FILE</source>
        <translation>用 espalierctl export STUDY --output FILE 列出样本及其所属部分</translation>
    </message>
    <message>
        <source>reading logs and labels</source>
        <translation>正在读取日志和标签</translation>
    </message>
    <message>
        <source>it predicts &apos;%1&apos; from a probability of %2 on</source>
        <translation>概率达到 %2 即预测为“%1”</translation>
    </message>
    <message>
        <source>The Compare page and espalierctl decide STUDY say what a threshold is worth</source>
        <translation>比较页和 espalierctl decide STUDY 会说明阈值的价值</translation>
    </message>
    <message>
        <source>no study of that name is kept</source>
        <translation>没有保存此名称的研究</translation>
    </message>
    <message>
        <source>List them with espalierctl study list</source>
        <translation>用 espalierctl study list 列出研究</translation>
    </message>
    <message>
        <source>several studies have that name: %1</source>
        <translation>有多个研究使用此名称：%1</translation>
    </message>
    <message>
        <source>Name one by its id, as it stands there</source>
        <translation>请按列表中的标识指定一个</translation>
    </message>
    <message>
        <source>it was not trained on these rows</source>
        <translation>它不是在这些行上训练的</translation>
    </message>
    <message>
        <source>List the models that were with espalierctl compare STUDY</source>
        <translation>用 espalierctl compare STUDY 列出在这些行上训练的模型</translation>
    </message>
    <message>
        <source>the deployed model was learned by nothing that is here</source>
        <translation>已部署的模型不是由此处的任何学习器学得的</translation>
    </message>
    <message>
        <source>Train the study with another learner, and deploy that</source>
        <translation>请用其他学习器训练研究，并部署所得模型</translation>
    </message>
    <message>
        <source>the new model is not seen to be better than the deployed one</source>
        <translation>看不出新模型优于已部署的模型</translation>
    </message>
    <message>
        <source>Promote it all the same with --anyway</source>
        <translation>用 --anyway 仍然采用它</translation>
    </message>
    <message>
        <source>Name a file that ends with .html, .pdf or .json</source>
        <translation>请指定以 .html、.pdf 或 .json 结尾的文件</translation>
    </message>
    <message>
        <source>no test example has this key as of this moment</source>
        <translation>此时点没有此键的测试样本</translation>
    </message>
    <message>
        <source>what it predicts of examples of the part %1 is not kept</source>
        <translation>它对 %1 部分样本的预测没有保存</translation>
    </message>
    <message>
        <source>it predicts a number, not a class</source>
        <translation>它预测的是数值，不是类别</translation>
    </message>
    <message>
        <source>Say between which numbers, with --from and --to or --off-from and --off-to</source>
        <translation>请用 --from 和 --to，或 --off-from 和 --off-to 说明数值范围</translation>
    </message>
    <message>
        <source>there is no class &quot;%1&quot;</source>
        <translation>没有类别“%1”</translation>
    </message>
    <message>
        <source>Name one of: %1</source>
        <translation>请从中指定一个：%1</translation>
    </message>
    <message>
        <source>the model has no such feature</source>
        <translation>模型没有这个特征</translation>
    </message>
    <message>
        <source>List its features with espalierctl explain STUDY</source>
        <translation>用 espalierctl explain STUDY 列出其特征</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>它以退出代码 %1 结束</translation>
    </message>
    <message>
        <source>it holds a character that no timer&apos;s file can hold</source>
        <translation>它含有定时器文件无法容纳的字符</translation>
    </message>
    <message>
        <source>Name a service of pg_service.conf as the database</source>
        <translation>请以 pg_service.conf 中的服务作为数据库</translation>
    </message>
    <message>
        <source>nothing was logged yet</source>
        <translation>尚无日志</translation>
    </message>
    <message>
        <source>Make the log with espalierctl score %1</source>
        <translation>用 espalierctl score %1 建立日志</translation>
    </message>
    <message>
        <source>its address holds a password, which no timer&apos;s file should</source>
        <translation>其地址含有密码，不应出现在定时器文件中</translation>
    </message>
    <message>
        <source>%1 is not a number</source>
        <translation>%1 不是数字</translation>
    </message>
    <message>
        <source>Give a number, or nothing for a missing value</source>
        <translation>请给出数字，留空表示缺失值</translation>
    </message>
    <message>
        <source>it predicts a number, which no value turns into another answer</source>
        <translation>它预测的是数值，没有哪个值会使其变成另一答案</translation>
    </message>
    <message>
        <source>Give other values to see how it moves</source>
        <translation>请给出其他值，看它如何变化</translation>
    </message>
    <message numerus="yes">
        <source>all was scored: %Ln feature(s) change with time, for all at once: %2</source>
        <translation>
            <numerusform>已全部预测：%Ln 个特征随时间变化，同时影响所有预测：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: values are treated as missing by the time of another table</source>
        <translation>已全部预测：有值依据另一表的时间视为缺失</translation>
    </message>
    <message numerus="yes">
        <source>all was scored at once: %Ln prediction(s) may be others now</source>
        <translation>
            <numerusform>已一次性全部预测：现在可能有 %Ln 个预测与先前不同</numerusform>
        </translation>
    </message>
    <message>
        <source>all was scored: it is not known of which moment the table of predictions was</source>
        <translation>已全部预测：不知道预测表属于哪一时刻</translation>
    </message>
    <message>
        <source>all was scored: the table held predictions of version %1</source>
        <translation>已全部预测：表中原是版本 %1 的预测</translation>
    </message>
    <message>
        <source>all was scored: the table of predictions is of a later moment than it is now</source>
        <translation>已全部预测：预测表的时刻晚于现在</translation>
    </message>
    <message>
        <source>all was scored: nothing is kept here of the rows that it was scored by before</source>
        <translation>已全部预测：此处没有保存上次预测所用的行</translation>
    </message>
    <message>
        <source>all was scored: %1 does not tell what changed: %2</source>
        <translation>已全部预测：%1 无法说明哪些有变：%2</translation>
    </message>
    <message>
        <source>all was scored: %1 changed, on which all may hang</source>
        <translation>已全部预测：%1 有变，而所有预测都可能取决于它</translation>
    </message>
    <message numerus="yes">
        <source>only of %Ln that may be predicted otherwise than before</source>
        <translation>
            <numerusform>仅限预测可能与先前不同的 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else refreshed the predictions meanwhile</source>
        <translation>其间有他人刷新了预测</translation>
    </message>
    <message>
        <source>Refresh them again</source>
        <translation>请再次刷新预测</translation>
    </message>
    <message>
        <source>no example has this key</source>
        <translation>没有此键的样本</translation>
    </message>
    <message>
        <source>no example has this key as of this moment</source>
        <translation>此时点没有此键的样本</translation>
    </message>
    <message>
        <source>its primary key is another one than when the examples were read</source>
        <translation>它的主键与读取样本时的不同</translation>
    </message>
    <message>
        <source>the examples are of other %1</source>
        <translation>样本来自别处的行：%1</translation>
    </message>
    <message>
        <source>Connect to the database that they are of</source>
        <translation>请连接到样本所属的数据库</translation>
    </message>
    <message>
        <source>all was scored: parts of a key hold a comma and a blank, as stand between its parts</source>
        <translation>已对全部重新打分：键的某些部分含有逗号加空格，而它们正是各部分之间的分隔符</translation>
    </message>
    <message>
        <source>No connection of this name is kept.</source>
        <translation>没有保存此名称的连接。</translation>
    </message>
    <message>
        <source>espalierctl connections lists those that are kept.</source>
        <translation>espalierctl connections 列出已保存的连接。</translation>
    </message>
    <message>
        <source>Several connections have this name.</source>
        <translation>有多个连接使用此名称。</translation>
    </message>
    <message>
        <source>Name its folder, too (folder/name), or give its id.</source>
        <translation>请同时指定其文件夹（文件夹/名称），或给出其标识。</translation>
    </message>
    <message>
        <source>The Gym is always there: it is neither copied nor deleted.</source>
        <translation>Gym 始终存在：既不能复制，也不能删除。</translation>
    </message>
    <message>
        <source>Deploy a study of count(fulfillment.orders) = 0 over next 30 days for each growth.customers</source>
        <translation>部署 count(fulfillment.orders) = 0 over next 30 days for each growth.customers 的研究</translation>
    </message>
    <message>
        <source>what is predicted is not as of one moment that could be another one than now</source>
        <translation>所预测的内容并不对应某一个可以不同于当前的时刻</translation>
    </message>
    <message>
        <source>Name no moment</source>
        <translation>不指定时刻</translation>
    </message>
    <message>
        <source>is still to come: now it is %1</source>
        <translation>尚未到来：现在是 %1</translation>
    </message>
    <message>
        <source>Name a moment that is past</source>
        <translation>指定一个过去的时刻</translation>
    </message>
    <message>
        <source>what was predicted as of %1 is there already, and what was said is not rewritten</source>
        <translation>针对 %1 的预测已经存在，说过的内容不会被改写</translation>
    </message>
    <message>
        <source>Name that moment or a later one</source>
        <translation>指定该时刻或更晚的时刻</translation>
    </message>
    <message>
        <source>several rows of the parent share %1 of these values, such as %2: one row would have several parents</source>
        <translation>父表中有多行共享其中 %1 个值，例如 %2：一行会有多个父行</translation>
    </message>
    <message>
        <source>Refer to columns whose values each belong to one row of the parent</source>
        <translation>请引用每个值只属于父表一行的列</translation>
    </message>
    <message>
        <source>no key holds the parent&apos;s columns, and whether their values are those of one row each could not be looked at in time</source>
        <translation>没有键包含父表的这些列，而且未能及时查明它们的每个值是否只属于一行</translation>
    </message>
    <message>
        <source>espalierctl relations --no-check accepts it without looking</source>
        <translation>espalierctl relations --no-check 不查看就接受它</translation>
    </message>
    <message>
        <source>may be leakage: %1</source>
        <translation>可能是泄漏：%1</translation>
    </message>
    <message>
        <source>%1 %2 on test rows is nearly perfect</source>
        <translation>测试行上的 %1 %2 几乎是完美的</translation>
    </message>
    <message>
        <source>Mostly one of the features has the answer in it: see what it says this by, with Why? or espalierctl explain STUDY</source>
        <translation>多半是某个特征里已含有答案：用“为什么？”或 espalierctl explain STUDY 查看依据</translation>
    </message>
    <message>
        <source>Days that passed in the Gym stay; espalierctl gym reset makes a new shop</source>
        <translation>Gym 中已过去的日子不会撤回；espalierctl gym reset 会建立一家新店</translation>
    </message>
    <message>
        <source>The Gym runs on; espalierctl gym stop stops it</source>
        <translation>Gym 继续运行；espalierctl gym stop 可将其停止</translation>
    </message>
    <message>
        <source>What changes are told against stays, until espalierctl changes --keep takes it anew</source>
        <translation>用来比对变化的状态保留不变，直到 espalierctl changes --keep 重新记录它</translation>
    </message>
    <message>
        <source>What %1 predicted stays in its table and its log; espalierctl retire %1 removes them</source>
        <translation>%1 的预测保留在它的表和日志中；espalierctl retire %1 可将其删除</translation>
    </message>
    <message>
        <source>Version %2 of %1 stays in the Gym, and does not answer</source>
        <translation>%1 的版本 %2 保留在 Gym 中，但不作答</translation>
    </message>
    <message>
        <source>%1 stays as it is in the Gym: something else was done with it since</source>
        <translation>%1 在 Gym 中保持原样：此后对它做过别的改动</translation>
    </message>
    <message>
        <source>%1 stays as it is: it was changed since</source>
        <translation>%1 保持原样：此后已被修改</translation>
    </message>
    <message>
        <source>The kept study %1 stays: it was changed since</source>
        <translation>已保存的研究 %1 予以保留：此后已被修改</translation>
    </message>
    <message>
        <source>it has not run, or nothing is noted by which it could be undone</source>
        <translation>它没有运行过，或没有可用于撤销的记录</translation>
    </message>
    <message>
        <source>Start the lesson over with espalierctl lesson %1 --start-over</source>
        <translation>用 espalierctl lesson %1 --start-over 从头开始课程</translation>
    </message>
    <message>
        <source>it let time pass in the Gym, which cannot be undone</source>
        <translation>它让 Gym 中的时间流逝，这无法撤销</translation>
    </message>
    <message>
        <source>Make a new shop with espalierctl gym reset, in which nothing is deployed</source>
        <translation>用 espalierctl gym reset 建立一家新店，其中没有任何部署</translation>
    </message>
    <message>
        <source>the Gym&apos;s truth is known of one question: whether an order of a customer comes, or none</source>
        <translation>Gym 的真相只对一个问题已知：某位客户是否会下单</translation>
    </message>
</context>
<context>
    <name>espalier::ui::AboutDialog</name>
    <message>
        <source>About Espalier</source>
        <translation>关于 Espalier</translation>
    </message>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Machine learning along the relations of a living PostgreSQL database. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>沿着鲜活的 PostgreSQL 数据库的关联进行机器学习。自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CardController</name>
    <message>
        <source>Model Card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Page (*.html);;PDF document (*.pdf);;JSON for programs (*.json)</source>
        <translation>网页 (*.html);;PDF 文档 (*.pdf);;供程序使用的 JSON (*.json)</translation>
    </message>
    <message>
        <source>Model card in %1</source>
        <translation>模型卡已写入 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CatalogModel</name>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1，%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChangesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Counts what the server has counted; one small query each time.</source>
        <translation>统计服务器的计数；每次一个小查询。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Nothing was written since the last count.</source>
        <translation>自上次计数以来没有写入。</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) written to since the last count.</source>
        <translation>
            <numerusform>自上次计数以来有 %n 个表被写入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>尚无访问</translation>
    </message>
    <message>
        <source>Once a database is connected to, what changed in it since the last visit is listed here.</source>
        <translation>连接数据库后，此处会列出自上次访问以来的变化。</translation>
    </message>
    <message>
        <source>The first visit</source>
        <translation>首次访问</translation>
    </message>
    <message>
        <source>From now on it is noticed what changes: tables, columns, keys and numbers of rows.</source>
        <translation>从现在起会留意变化：表、列、键和行数。</translation>
    </message>
    <message>
        <source>Since the last visit: %1</source>
        <translation>自上次访问以来：%1</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>自 %1 以来没有变化。</translation>
    </message>
    <message>
        <source>Rows per second</source>
        <translation>每秒行数</translation>
    </message>
    <message>
        <source>Count rows that come and go, every two seconds while this page is open</source>
        <translation>此页打开时，每两秒统计一次增减的行</translation>
    </message>
    <message>
        <source>Changes since the last visit</source>
        <translation>自上次访问以来的变化</translation>
    </message>
    <message>
        <source>Rows per second by table</source>
        <translation>各表每秒行数</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartCanvas</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 with %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln 个点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2; %3, %4.</source>
        <translation>%1：%2；%3，%4。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ChartView</name>
    <message>
        <source>Copy or export this chart</source>
        <translation>复制或导出此图表</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>图表菜单</translation>
    </message>
    <message>
        <source>Copy Image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy Data</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to.</source>
        <translation>请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>Show as Chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Export Chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Comma-separated values (*.csv)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Chart as a table</source>
        <translation>以表显示的图表</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColourChoice</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ColumnDetail</name>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>As a feature</source>
        <translation>作为特征</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算式</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计信息</translation>
    </message>
    <message>
        <source>none: the table was not analysed, or the role may not see them</source>
        <translation>无：该表未分析过，或角色无权查看</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>rows are stored in its order</source>
        <translation>行按其顺序存储</translation>
    </message>
    <message>
        <source>rows are stored in its reverse order</source>
        <translation>行按其逆序存储</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>allowed, %1 of the rows</source>
        <translation>允许，占行的 %1</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>primary key (%1)</source>
        <translation>主键（%1）</translation>
    </message>
    <message>
        <source>unique (%1)</source>
        <translation>唯一（%1）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Refers to %1</source>
        <translation>引用 %1</translation>
    </message>
    <message>
        <source>Referred to by %1</source>
        <translation>被 %1 引用</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>How values spread</source>
        <translation>值的分布</translation>
    </message>
    <message>
        <source>How the less common values spread</source>
        <translation>较少见的值的分布</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>（空文本）</translation>
    </message>
    <message>
        <source>Most common values, of all rows</source>
        <translation>最常见的值（占所有行）</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>找到的结果</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>&gt; actions only    @ tables only    # columns only    orders.total or words in any order</source>
        <translation>&gt; 仅操作    @ 仅表    # 仅列    orders.total 或任意顺序的词</translation>
    </message>
    <message>
        <source>Search tables, columns, keys, comments, features, models, projects, actions</source>
        <translation>搜索表、列、键、注释、特征、模型、项目、操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareClasses</name>
    <message>
        <source>Scores</source>
        <translation>预测分</translation>
    </message>
    <message>
        <source>ROC of %1 against All Others</source>
        <translation>%1 对其余类别的 ROC</translation>
    </message>
    <message>
        <source>Precision and Recall of %1</source>
        <translation>%1 的精确率与召回率</translation>
    </message>
    <message>
        <source>None of these examples is positive: there is nothing to be told apart.</source>
        <translation>这些样本中没有正例：没有可区分的内容。</translation>
    </message>
    <message>
        <source>All of these examples are positive: there is nothing to be told apart.</source>
        <translation>这些样本全是正例：没有可区分的内容。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareConfusion</name>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Confusion of %1</source>
        <translation>%1 的混淆矩阵</translation>
    </message>
    <message>
        <source>Actual %1</source>
        <translation>实际 %1</translation>
    </message>
    <message>
        <source>Predicted %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translation>阈值：</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>A row whose probability is at least this counts as positive</source>
        <translation>概率不低于此值的行视为正例</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts; right answers are bold.</source>
        <translation>每个实际类别一行，每个预测类别一列：个数；正确的以粗体显示。</translation>
    </message>
    <message>
        <source>A row for each actual class, a column for each predicted one: counts and percent of all; right answers are bold.</source>
        <translation>每个实际类别一行，每个预测类别一列：个数及占全部的百分比；正确的以粗体显示。</translation>
    </message>
    <message>
        <source>Click a cell to see its examples</source>
        <translation>点击单元格查看其样本</translation>
    </message>
    <message>
        <source>Curves of:</source>
        <translation>曲线：</translation>
    </message>
    <message>
        <source>Class whose curves are drawn</source>
        <translation>绘制曲线的类别</translation>
    </message>
    <message>
        <source>One class against all others, by the probability that it is given</source>
        <translation>一个类别对其余所有类别，依据赋予它的概率</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareDecide</name>
    <message>
        <source>each time</source>
        <translation>每次</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>%1 of %2 rows reach the threshold, with %3 of %4 positives among them.</source>
        <translation>%2 行中有 %1 行达到阈值，其中包含 %4 个正例中的 %3 个。</translation>
    </message>
    <message>
        <source>A row costs %1; where nothing is done %2, where it is done for all %3.</source>
        <translation>每行代价为 %1；不采取任何行动为 %2，对全部采取行动为 %3。</translation>
    </message>
    <message>
        <source>Against doing nothing a row saves %1.</source>
        <translation>与不行动相比，每行节省 %1。</translation>
    </message>
    <message>
        <source>Against doing nothing that saves %1 %2 (95 % interval %3 to %4), of %5 examples that come.</source>
        <translation>与不行动相比，%2可节省 %1（95% 区间 %3 至 %4），按届时到来的 %5 个样本计。</translation>
    </message>
    <message>
        <source>A false alarm costs</source>
        <translation>误报代价</translation>
    </message>
    <message>
        <source>Cost of a false alarm</source>
        <translation>误报的代价</translation>
    </message>
    <message>
        <source>A miss costs</source>
        <translation>漏报代价</translation>
    </message>
    <message>
        <source>Cost of a miss</source>
        <translation>漏报的代价</translation>
    </message>
    <message>
        <source>Cheapest Threshold</source>
        <translation>代价最低的阈值</translation>
    </message>
    <message>
        <source>The threshold at which false alarms and misses of the validation rows cost least; it is deployed with the model</source>
        <translation>使验证行的误报和漏报代价最低的阈值；随模型一起部署</translation>
    </message>
    <message>
        <source>Room to act on</source>
        <translation>可处理</translation>
    </message>
    <message>
        <source>How many can be acted on</source>
        <translation>可处理的数量</translation>
    </message>
    <message>
        <source>In what time</source>
        <translation>在多长时间内</translation>
    </message>
    <message>
        <source>Threshold for That Many</source>
        <translation>按此数量定阈值</translation>
    </message>
    <message>
        <source>The threshold that so many reach of the examples that come in that time, as they came in the validation; it is deployed with the model</source>
        <translation>在该时间内到来的样本中（按验证期间的到来速度），恰有这么多达到的阈值；随模型一起部署</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareExamples</name>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Examples: %1</source>
        <translation>样本：%1</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>所选模型是在其他行上训练的。</translation>
    </message>
    <message>
        <source>Select an example to see why it is predicted so.</source>
        <translation>选择一个样本，查看为何如此预测。</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>正在计算依据…</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 从 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 自 %2 起</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 低于 %2</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>actual − predicted</source>
        <translation>实际 − 预测</translation>
    </message>
    <message>
        <source>off by</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>%1 of %2 test examples</source>
        <translation>%2 个测试样本中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples</source>
        <translation>%2 个验证样本中的 %1 个</translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>前 %1 个</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>As Of</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Actual − Predicted</source>
        <translation>实际 − 预测</translation>
    </message>
    <message>
        <source>Probability of %1</source>
        <translation>%1 的概率</translation>
    </message>
    <message>
        <source>Off By</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Its Probability</source>
        <translation>其概率</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Actual:</source>
        <translation>实际：</translation>
    </message>
    <message>
        <source>Actual class</source>
        <translation>实际类别</translation>
    </message>
    <message>
        <source>Predicted:</source>
        <translation>预测：</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Order of examples</source>
        <translation>样本的顺序</translation>
    </message>
    <message>
        <source>Farthest off first</source>
        <translation>偏差最大优先</translation>
    </message>
    <message>
        <source>Highest first</source>
        <translation>最高优先</translation>
    </message>
    <message>
        <source>Lowest first</source>
        <translation>最低优先</translation>
    </message>
    <message>
        <source>All of Them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Also outside of the range that was clicked</source>
        <translation>也包括所点击范围之外的</translation>
    </message>
    <message>
        <source>Reasons of the selected example</source>
        <translation>所选样本的依据</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write those that are listed to a file of comma-separated values</source>
        <translation>将列出的样本写入逗号分隔值文件</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>在数据库中打开</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareLearning</name>
    <message>
        <source>Examples fitted on</source>
        <translation>拟合所用样本数</translation>
    </message>
    <message>
        <source>Models are fitted on fewer examples…</source>
        <translation>正在用较少的样本拟合模型…</translation>
    </message>
    <message>
        <source>Would more examples help? The same settings are fitted on an eighth, a quarter, a half and all of the entities, and scored on the same validation rows.</source>
        <translation>更多样本会有帮助吗？用相同的设置分别在八分之一、四分之一、一半和全部实体上拟合，并在相同的验证行上评分。</translation>
    </message>
    <message>
        <source>Work Out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Work Out for %1</source>
        <translation>为 %1 计算</translation>
    </message>
    <message>
        <source>Fits the selected model&apos;s settings four times, in a process of its own that can be stopped</source>
        <translation>用所选模型的设置拟合四次，在可停止的独立进程中运行</translation>
    </message>
    <message>
        <source>%1 on validation (95 % interval)</source>
        <translation>验证 %1（95% 区间）</translation>
    </message>
    <message>
        <source>Learning Curve of %1</source>
        <translation>%1 的学习曲线</translation>
    </message>
    <message>
        <source>Learning Curves</source>
        <translation>学习曲线</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareNumbers</name>
    <message>
        <source>Predicted Against Actual</source>
        <translation>预测值与实际值</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Quantiles of Residuals</source>
        <translation>残差分位数</translation>
    </message>
    <message>
        <source>Error by Tenth</source>
        <translation>十分位误差</translation>
    </message>
    <message>
        <source>Within the Intervals</source>
        <translation>落在区间内</translation>
    </message>
    <message>
        <source>Intervals are made of the validation, and the test tells whether they hold. There is nothing to tell on another part, of too few examples, or of runs of an earlier version.</source>
        <translation>区间由验证集得出，是否成立由测试集检验。对于其他部分、样本过少或旧版本的运行，没有可显示的内容。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePage</name>
    <message>
        <source> · rows of %1, read %2</source>
        <translation> · %1 的行，读取于 %2</translation>
    </message>
    <message>
        <source>Nothing to Compare Yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Rows the models were ranked on</source>
        <translation>模型排名所依据的行</translation>
    </message>
    <message>
        <source>Rows no choice was made on; they come last in time</source>
        <translation>未参与任何选择的行；时间上最晚</translation>
    </message>
    <message>
        <source>Rows to score on</source>
        <translation>用于评分的行</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>部署…</translation>
    </message>
    <message>
        <source>Write the selected model into the database as SQL; it is shown first</source>
        <translation>将所选模型以 SQL 写入数据库；会先显示</translation>
    </message>
    <message>
        <source>%1 of %2 examples used, features %3</source>
        <translation>使用 %2 个样本中的 %1 个，特征：%3</translation>
    </message>
    <message>
        <source>%1. It was trained on rows that were read %2: a score on other rows is not comparable, and it is not drawn.</source>
        <translation>%1。它是在读取于 %2 的行上训练的：不同行上的得分不可比较，因此不绘制。</translation>
    </message>
    <message>
        <source>Nothing was trained on these rows yet.</source>
        <translation>尚未在这些行上训练过模型。</translation>
    </message>
    <message>
        <source>Export Predictions…</source>
        <translation>导出预测…</translation>
    </message>
    <message>
        <source>Write what the selected model predicts of validation and test examples to a CSV file</source>
        <translation>将所选模型对验证和测试样本的预测写入 CSV 文件</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>所选模型是在其他行上训练的。</translation>
    </message>
    <message>
        <source>Reasons are worked out…</source>
        <translation>正在计算依据…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Which features, tables and paths the selected model&apos;s score follows from</source>
        <translation>所选模型的得分来自哪些特征、表和路径</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>何处出错？</translation>
    </message>
    <message>
        <source>The kinds of examples that the selected model is worst at</source>
        <translation>所选模型表现最差的样本类型</translation>
    </message>
    <message>
        <source>Model Card…</source>
        <translation>模型卡…</translation>
    </message>
    <message>
        <source>Write all that is to be known of the selected model to one file: HTML, PDF or JSON</source>
        <translation>将所选模型须知的一切写入一个文件：HTML、PDF 或 JSON</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What the selected model predicts of each example, the farthest off first</source>
        <translation>所选模型对每个样本的预测，偏差最大的在前</translation>
    </message>
    <message>
        <source>Models Are Read…</source>
        <translation>正在读取模型…</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePairs</name>
    <message>
        <source>All pairs of the strongest features are tried…</source>
        <translation>正在尝试最强特征的所有配对…</translation>
    </message>
    <message>
        <source>The model does not read two features.</source>
        <translation>模型读取的特征不足两个。</translation>
    </message>
    <message>
        <source>All examples are given one value of each after the other…</source>
        <translation>正在让所有样本依次取两者的各个值…</translation>
    </message>
    <message>
        <source>Which Work Together</source>
        <translation>哪些共同起作用</translation>
    </message>
    <message>
        <source>Of the features that matter most, which two do more together than each alone</source>
        <translation>最重要的特征中，哪两个共同的作用大于各自单独的作用</translation>
    </message>
    <message>
        <source>Pair of features</source>
        <translation>特征对</translation>
    </message>
    <message>
        <source>Predictions by two features</source>
        <translation>按两个特征的预测</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ComparePlots</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>所选模型是在其他行上训练的。</translation>
    </message>
    <message>
        <source>This model has no predictions for these rows.</source>
        <translation>此模型没有这些行的预测。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Fitted on what was known then, scored on what came next</source>
        <translation>按当时已知的数据拟合，在随后的数据上评分</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareReasons</name>
    <message>
        <source>%1.
%2.</source>
        <translation>%1。
%2。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>为什么？%1</translation>
    </message>
    <message>
        <source>The model reads no feature.</source>
        <translation>该模型不读取任何特征。</translation>
    </message>
    <message>
        <source>%1 · %2 (%3 to %4)</source>
        <translation>%1 · %2（%3 至 %4）</translation>
    </message>
    <message>
        <source>Share of what all add to the outcome, in the mean over %1 of %2 test examples, and how much worse %3 gets with the values of other examples (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>各项在全部贡献中的占比，取 %2 个测试样本中 %1 个的均值，以及换用其他样本的值后 %3 变差多少（95% 区间）。基于用测试之前的 %4 个样本训练的模型。</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Reasons by</source>
        <translation>依据分组</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Choose a feature</source>
        <translation>选择特征</translation>
    </message>
    <message>
        <source>All examples are given one value after the other…</source>
        <translation>正在依次给所有样本代入各个值…</translation>
    </message>
    <message>
        <source>How it goes with:</source>
        <translation>随其变化：</translation>
    </message>
    <message>
        <source>Feature that predictions go with</source>
        <translation>预测随之变化的特征</translation>
    </message>
    <message>
        <source>On the Graph</source>
        <translation>在图中</translation>
    </message>
    <message>
        <source>Where in the relation graph the answer comes from</source>
        <translation>答案来自关联图的何处</translation>
    </message>
    <message>
        <source>Share of what all move the outcome by when they are shuffled, in the mean over %1 of %2 test examples, and how much worse %3 gets then (95 % interval). Of the model of the %4 examples before the test.</source>
        <translation>打乱时各项在结果总变动中的占比，取 %2 个测试样本中 %1 个的均值，以及此时 %3 变差多少（95% 区间）。基于用测试之前的 %4 个样本训练的模型。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareRow</name>
    <message>
        <source>The row is read…</source>
        <translation>正在读取该行…</translation>
    </message>
    <message>
        <source>↑ %1 (%2)</source>
        <comment>a table that the row refers to, and how many rows</comment>
        <translation>↑ %1（%2）</translation>
    </message>
    <message>
        <source>↓ %1 (%2)</source>
        <comment>a table that refers to the row, and how many rows</comment>
        <translation>↓ %1（%2）</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <source>The row is no longer in the database.</source>
        <translation>该行已不在数据库中。</translation>
    </message>
    <message>
        <source>No rows.</source>
        <translation>没有行。</translation>
    </message>
    <message>
        <source>No rows were known then.</source>
        <translation>当时没有已知的行。</translation>
    </message>
    <message>
        <source>%1 of %2 rows.</source>
        <translation>%2 行中的 %1 行。</translation>
    </message>
    <message>
        <source>The newest %1 of %2 rows.</source>
        <translation>%2 行中最新的 %1 行。</translation>
    </message>
    <message>
        <source>The study has no time that tells when they came: all that are there today count.</source>
        <translation>研究没有说明它们何时出现的时间：如今存在的行全部计入。</translation>
    </message>
    <message>
        <source>Open in the Database</source>
        <translation>在数据库中打开</translation>
    </message>
    <message>
        <source>The row as it stands in the database, with what it refers to and what refers to it</source>
        <translation>数据库中的该行，以及它所引用的和引用它的行</translation>
    </message>
    <message>
        <source>Tables around the row</source>
        <translation>该行周围的表</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表中的行</translation>
    </message>
    <message>
        <source>Rows that were known before %1, with the values that they have now.</source>
        <translation>%1 之前已知的行，值为现在的值。</translation>
    </message>
    <message>
        <source>Rows as they are now.</source>
        <translation>现在的行。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareSlices</name>
    <message>
        <source>No other model</source>
        <translation>没有其他模型</translation>
    </message>
    <message>
        <source>%1.
%2.</source>
        <translation>%1。
%2。</translation>
    </message>
    <message>
        <source>Where Is It Wrong?</source>
        <translation>何处出错？</translation>
    </message>
    <message>
        <source>Where Is It Wrong? %1</source>
        <translation>何处出错？%1</translation>
    </message>
    <message>
        <source>There are too few examples to look at some of them by themselves.</source>
        <translation>样本太少，无法单独考察其中一部分。</translation>
    </message>
    <message>
        <source>It is clearly worse in none of %1 slices.</source>
        <translation>%1 个切片中没有明显更差的。</translation>
    </message>
    <message>
        <source>It is clearly worse in %1 of %2 slices.</source>
        <translation>%2 个切片中有 %1 个明显更差。</translation>
    </message>
    <message>
        <source>%1 of %2 test examples, %3 %4.</source>
        <translation>%2 个测试样本中的 %1 个，%3 %4。</translation>
    </message>
    <message>
        <source>%1 of %2 validation examples, %3 %4.</source>
        <translation>%2 个验证样本中的 %1 个，%3 %4。</translation>
    </message>
    <message>
        <source>%1 %2 Differences and chances are corrected for how many slices were looked at; too few examples are not scored.</source>
        <translation>%1 %2 差异和偶然概率已按考察的切片数校正；样本太少的不评分。</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Worse Than Elsewhere By</source>
        <translation>比其他部分差</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>偶然概率</translation>
    </message>
    <message>
        <source>Better Than It By</source>
        <translation>优于对照模型</translation>
    </message>
    <message>
        <source>Beside:</source>
        <translation>对照：</translation>
    </message>
    <message>
        <source>Model beside it</source>
        <translation>对照模型</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>The selected model was trained on other rows.</source>
        <translation>所选模型是在其他行上训练的。</translation>
    </message>
    <message>
        <source>Slices are looked at…</source>
        <translation>正在考察切片…</translation>
    </message>
    <message>
        <source>%1 Not, or not all, by what examples refer to: %2.</source>
        <translation>%1 未能（或未能全部）按样本所引用的对象划分：%2。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::CompareWhatIf</name>
    <message>
        <source>Values are tried…</source>
        <translation>正在尝试各值…</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Would Add</source>
        <translation>新贡献</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>Give the example this value</source>
        <translation>给样本代入此值</translation>
    </message>
    <message>
        <source>What If?</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Give the example other values and see the prediction move</source>
        <translation>给样本代入其他值，看预测如何变化</translation>
    </message>
    <message>
        <source>What Would Change the Answer</source>
        <translation>什么会改变答案</translation>
    </message>
    <message>
        <source>The nearest value of a single feature, of those that occur outside of the test</source>
        <translation>单个特征最接近的值，取自测试之外出现过的值</translation>
    </message>
    <message>
        <source>As It Was</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>Values can be edited; an empty one is missing.</source>
        <translation>值可以编辑；留空表示缺失。</translation>
    </message>
    <message>
        <source>Values of the example</source>
        <translation>样本的值</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectController</name>
    <message>
        <source>Opening the Gym</source>
        <translation>打开 Gym</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接到 %1</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>无法连接</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>打开 Gym</translation>
    </message>
    <message>
        <source>A private PostgreSQL server with a living shop of fifteen tables, to learn and to try things out. It needs no set-up.</source>
        <translation>一个私有的 PostgreSQL 服务器，内有一家运转中的商店，共十五个表，供学习和试用。无需任何配置。</translation>
    </message>
    <message>
        <source>Connect to PostgreSQL</source>
        <translation>连接到 PostgreSQL</translation>
    </message>
    <message>
        <source>Read-only until something is deployed. What is left empty comes from the service, the environment and libpq&apos;s defaults.</source>
        <translation>在部署之前只读。留空的项取自服务、环境变量和 libpq 的默认值。</translation>
    </message>
    <message>
        <source>Start and Open the Gym</source>
        <translation>启动并打开 Gym</translation>
    </message>
    <message>
        <source>Continue a Study</source>
        <translation>继续研究</translation>
    </message>
    <message>
        <source>Each study is kept as it was left, from its first moment on. Opening one opens its database.</source>
        <translation>每个研究自建立起就按离开时的状态保存。打开研究即打开其数据库。</translation>
    </message>
    <message>
        <source>None is kept yet. A study file that somebody saved can be opened, too.</source>
        <translation>尚未保存任何研究。也可以打开他人保存的研究文件。</translation>
    </message>
    <message>
        <source>Open a Study File…</source>
        <translation>打开研究文件…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo takes it back</source>
        <translation>可以撤销</translation>
    </message>
    <message>
        <source>Kept studies</source>
        <translation>已保存的研究</translation>
    </message>
    <message>
        <source>Steps of the test</source>
        <translation>测试的步骤</translation>
    </message>
    <message>
        <source>The password for %1 is all that is missing: type it below and press Enter.</source>
        <translation>%1 只缺密码：请在下方输入并按 Enter。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionDelegate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionForm</name>
    <message>
        <source>URI</source>
        <translation>URI</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Host or socket folder</source>
        <translation>主机或套接字文件夹</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Keep password</source>
        <translation>保存密码</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>until the window closes</source>
        <translation>直到窗口关闭</translation>
    </message>
    <message>
        <source>in the system&apos;s keychain</source>
        <translation>存入系统密钥环</translation>
    </message>
    <message>
        <source>no password, or pgpass</source>
        <translation>无密码，或 pgpass</translation>
    </message>
    <message>
        <source>as configured</source>
        <translation>按配置</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>if the server offers it</source>
        <translation>服务器支持则用</translation>
    </message>
    <message>
        <source>required, server not verified</source>
        <translation>必须，不验证服务器</translation>
    </message>
    <message>
        <source>required, authority verified</source>
        <translation>必须，验证颁发机构</translation>
    </message>
    <message>
        <source>required, host verified</source>
        <translation>必须，验证主机</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Through SSH</source>
        <translation>经由 SSH</translation>
    </message>
    <message>
        <source>as the database and its host</source>
        <translation>与数据库及其主机相同</translation>
    </message>
    <message>
        <source>user@host:port</source>
        <translation>user@host:port</translation>
    </message>
    <message>
        <source>Whom the system&apos;s ssh is to reach, or a Host of ~/.ssh/config. It has its own agent, configuration and known hosts; the host above is the one that it leads to from there.</source>
        <translation>系统的 ssh 要连接的对象，或 ~/.ssh/config 中的某个 Host。它有自己的代理、配置和已知主机；上方的主机是从那里再连往的主机。</translation>
    </message>
    <message>
        <source>More Parameters…</source>
        <translation>更多参数…</translation>
    </message>
    <message numerus="yes">
        <source>More Parameters (%n given)…</source>
        <translation>
            <numerusform>更多参数（已设 %n 项）…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeps the connection without opening it, and never its password</source>
        <translation>保存连接而不打开，且从不保存密码</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Open the Connection</source>
        <translation>打开连接</translation>
    </message>
    <message>
        <source>Opens it, and asks for no more than a password</source>
        <translation>打开它，至多询问密码</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation>新建连接</translation>
    </message>
    <message>
        <source>New connection: an empty form</source>
        <translation>新建连接：空白表单</translation>
    </message>
    <message>
        <source>Edit the Connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Edit: name, folder, colour and where it leads</source>
        <translation>编辑：名称、文件夹、颜色及其指向</translation>
    </message>
    <message>
        <source>Rename the Connection</source>
        <translation>重命名连接</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>就地重命名</translation>
    </message>
    <message>
        <source>Duplicate the Connection</source>
        <translation>复制连接</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete the Connection</source>
        <translation>删除连接</translation>
    </message>
    <message>
        <source>Delete; undo takes it back</source>
        <translation>删除；可以撤销</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionTest</name>
    <message>
        <source>there are no tables in it</source>
        <translation>其中没有表</translation>
    </message>
    <message>
        <source>%1 of %2 tables can be read</source>
        <translation>%2 个表中有 %1 个可读取</translation>
    </message>
    <message>
        <source>%1; ask their owner to GRANT SELECT on them</source>
        <translation>%1；请其所有者对它们授予 GRANT SELECT</translation>
    </message>
    <message>
        <source>not encrypted: over a socket of this computer, or not asked for</source>
        <translation>未加密：经由本机的套接字，或未要求加密</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionText</name>
    <message>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>found in pg_service.conf</source>
        <translation>在 pg_service.conf 中找到</translation>
    </message>
    <message>
        <source>found in the password file</source>
        <translation>在密码文件中找到</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>The private sample database</source>
        <translation>私有的示例数据库</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>在本机找到</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Connections</name>
    <message>
        <source>Duplicate %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ConnectionsController</name>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DataHistory</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>another scale</source>
        <translation>量级不同</translation>
    </message>
    <message>
        <source>out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>rows doubled</source>
        <translation>行重复</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚不存在</translation>
    </message>
    <message>
        <source>stood still</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>数据的历史</translation>
    </message>
    <message>
        <source>No period is unlike the rest.</source>
        <translation>没有与其余不同的时段。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Database</name>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>Open the Gym</source>
        <translation>打开 Gym</translation>
    </message>
    <message>
        <source>Refresh the Catalog</source>
        <translation>刷新目录</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deciding</name>
    <message>
        <source>Change Costs</source>
        <translation>更改成本</translation>
    </message>
    <message>
        <source>Move Threshold</source>
        <translation>移动阈值</translation>
    </message>
    <message>
        <source>Change Capacity</source>
        <translation>更改处理能力</translation>
    </message>
    <message>
        <source>Choose Class</source>
        <translation>选择类别</translation>
    </message>
    <message>
        <source>Choose Models</source>
        <translation>选择模型</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployController</name>
    <message>
        <source>Nothing is deployed in a connected database yet.</source>
        <translation>已连接的数据库中尚未部署任何内容。</translation>
    </message>
    <message>
        <source>Deploy a Model</source>
        <translation>部署模型</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>No models of the open study yet. Train some first.</source>
        <translation>当前研究尚无模型。请先训练。</translation>
    </message>
    <message>
        <source>Nothing was trained on the newest rows yet. Train again first.</source>
        <translation>尚未在最新的行上训练。请先重新训练。</translation>
    </message>
    <message>
        <source>%1, %2 %3 on test rows</source>
        <translation>%1，测试行 %2 %3</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>正在查找为打开的研究训练过的模型。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployLive</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <translation>按 %1 · %2</translation>
    </message>
    <message>
        <source>the first by %1 · %2</source>
        <translation>按 %1 的前若干行 · %2</translation>
    </message>
    <message>
        <source>Predictions Now</source>
        <translation>当前预测</translation>
    </message>
    <message>
        <source>Live predictions</source>
        <translation>实时预测</translation>
    </message>
    <message>
        <source>Refresh Predictions</source>
        <translation>刷新预测</translation>
    </message>
    <message>
        <source>Score all rows, replace the table of predictions, and log what is said</source>
        <translation>为所有行计算预测，替换预测表，并记录日志</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the live view</source>
        <translation>读取实时视图</translation>
    </message>
    <message>
        <source>Refresh What Changed</source>
        <translation>刷新已变化的部分</translation>
    </message>
    <message>
        <source>Score only what may be predicted otherwise than the table has it; drift is not measured</source>
        <translation>只对可能与表中预测不同的行重新打分；不测量漂移</translation>
    </message>
    <message>
        <source>true probability</source>
        <translation>真实概率</translation>
    </message>
    <message>
        <source>On average over what may come, these predictions have a ROC AUC of %1; the truth itself has %2, and more cannot be had. They are off by %3 on average.</source>
        <translation>按可能发生的情况平均，这些预测的 ROC AUC 为 %1；真相本身为 %2，不可能更高。预测平均偏差为 %3。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPage</name>
    <message>
        <source>Deploy It All the Same?</source>
        <translation>仍要部署？</translation>
    </message>
    <message>
        <source>Deploy Anyway</source>
        <translation>仍然部署</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Nothing to Deploy Yet</source>
        <translation>尚无可部署的内容</translation>
    </message>
    <message>
        <source>The view answers with the rows as they are now.</source>
        <translation>视图按当前的行应答。</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>模型：</translation>
    </message>
    <message>
        <source>Model to deploy</source>
        <translation>要部署的模型</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>显示 SQL</translation>
    </message>
    <message>
        <source>Write the deployment and check rights, without changing anything</source>
        <translation>生成部署并检查权限，不作任何更改</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Run what is shown, in one transaction</source>
        <translation>在一个事务中执行所显示的内容</translation>
    </message>
    <message>
        <source>What Will Be Done</source>
        <translation>将要执行的操作</translation>
    </message>
    <message>
        <source>Live Predictions</source>
        <translation>实时预测</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Version %1 of %2 is live</source>
        <translation>%2 的版本 %1 已上线</translation>
    </message>
    <message>
        <source>%1 is retired</source>
        <translation>%1 已下线</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database.</source>
        <translation>其所有版本及实时视图已从数据库中移除。</translation>
    </message>
    <message>
        <source>Version %1 predicted them.</source>
        <translation>由版本 %1 预测。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln are new in the log.</source>
        <translation>
            <numerusform>%1日志中新增 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions of %1 are written, in %2</source>
        <translation>
            <numerusform>已写入 %1 的 %Ln 个预测，用时 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>About the deployment</source>
        <translation>关于部署</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>The shadow of %1 is retired</source>
        <translation>%1 的影子版本已下线</translation>
    </message>
    <message>
        <source>It is removed from the database, with what was logged of it.</source>
        <translation>它已连同其日志从数据库中删除。</translation>
    </message>
    <message>
        <source>Version %1 of %2 is a shadow</source>
        <translation>%2 的版本 %1 为影子版本</translation>
    </message>
    <message>
        <source>It answers nobody. Refreshing the predictions logs what it says beside what is answered.</source>
        <translation>它不应答任何人。刷新预测时会将其预测与应答并行记录日志。</translation>
    </message>
    <message>
        <source>%1 Nothing is logged of its shadow: %2.</source>
        <translation>%1 其影子版本没有记录日志：%2。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployPlan</name>
    <message>
        <source>See What Will Be Done First</source>
        <translation>先查看将要执行的操作</translation>
    </message>
    <message>
        <source>The SQL is written and rights are checked; nothing changes before Deploy is pressed.</source>
        <translation>会生成 SQL 并检查权限；按“部署”之前不作任何更改。</translation>
    </message>
    <message>
        <source>Show the SQL</source>
        <translation>显示 SQL</translation>
    </message>
    <message>
        <source>No Model to Deploy</source>
        <translation>没有可部署的模型</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2。%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) cannot be dropped or retyped while this is deployed: %1</source>
        <translation>
            <numerusform>部署期间，%n 列不能删除或更改类型：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps of the deployment</source>
        <translation>部署的步骤</translation>
    </message>
    <message>
        <source>Good to Know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Scores of golden rows</source>
        <translation>校验行的预测分</translation>
    </message>
    <message>
        <source>With reasons</source>
        <translation>带依据</translation>
    </message>
    <message>
        <source>A function that says of a key which features its prediction follows from most</source>
        <translation>一个函数，说明某个键的预测主要来自哪些特征</translation>
    </message>
    <message>
        <source>As a shadow of what answers</source>
        <translation>作为应答版本的影子</translation>
    </message>
    <message>
        <source>It answers nobody: what it would say is logged beside what is answered</source>
        <translation>它不应答任何人：其预测与应答并行记录日志</translation>
    </message>
</context>
<context>
    <name>espalier::ui::DeployVersions</name>
    <message>
        <source>Retire %1</source>
        <translation>将 %1 下线</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>将 %1 下线？</translation>
    </message>
    <message>
        <source>All its versions and its live view are removed from the database. This cannot be undone.</source>
        <translation>其所有版本及实时视图将从数据库中移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>下线</translation>
    </message>
    <message>
        <source>Version %1 · %2
%3 %4</source>
        <translation>版本 %1 · %2
%3 %4</translation>
    </message>
    <message>
        <source> · active</source>
        <translation> · 已激活</translation>
    </message>
    <message>
        <source>
rows of %1, read %2</source>
        <translation>
%1 的行，读取于 %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Deployed project</source>
        <translation>已部署的项目</translation>
    </message>
    <message>
        <source>Everything that is deployed in this database, whatever study is open</source>
        <translation>此数据库中部署的全部内容，无论当前打开哪个研究</translation>
    </message>
    <message>
        <source>Nothing is deployed yet</source>
        <translation>尚未部署任何内容</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>Make the selected version the one that answers; readers never wait</source>
        <translation>让所选版本应答；读取者无需等待</translation>
    </message>
    <message>
        <source>Roll Back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Go back to the version that was active before</source>
        <translation>退回到先前激活的版本</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>下线…</translation>
    </message>
    <message>
        <source>Remove the project and all its versions from the database</source>
        <translation>从数据库中移除该项目及其所有版本</translation>
    </message>
    <message>
        <source> · shadow</source>
        <translation> · 影子</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>打开其研究</translation>
    </message>
    <message>
        <source>Show the question and the features of the selected version, to go on from there</source>
        <translation>显示所选版本的问题和特征，以便由此继续</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Deploying</name>
    <message>
        <source>Prepare the Deployment</source>
        <translation>准备部署</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>部署 %1</translation>
    </message>
    <message>
        <source>Activate Version %1</source>
        <translation>激活版本 %1</translation>
    </message>
    <message>
        <source>Roll Back %1</source>
        <translation>回滚 %1</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>将 %1 下线</translation>
    </message>
    <message>
        <source>Read What Is Deployed</source>
        <translation>读取已部署的内容</translation>
    </message>
    <message>
        <source>Refresh Predictions of %1</source>
        <translation>刷新 %1 的预测</translation>
    </message>
    <message>
        <source>Promote the Shadow of %1</source>
        <translation>采用 %1 的影子版本</translation>
    </message>
    <message>
        <source>Retire the Shadow of %1</source>
        <translation>下线 %1 的影子版本</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExampleController</name>
    <message>
        <source>Connect to the database that the examples are of to see the row.</source>
        <translation>要查看该行，请连接到样本所属的数据库。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Explaining</name>
    <message>
        <source>Explain %1</source>
        <translation>解释 %1</translation>
    </message>
    <message>
        <source>Find where %1 is wrong</source>
        <translation>查找 %1 何处出错</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreBar</name>
    <message>
        <source>Show All Schemas</source>
        <translation>显示所有模式</translation>
    </message>
    <message>
        <source>Hide All Schemas</source>
        <translation>隐藏所有模式</translation>
    </message>
    <message numerus="yes">
        <source>Show %n Hidden</source>
        <translation>
            <numerusform>显示 %n 个隐藏项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Find in the Graph</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Undo in the Graph</source>
        <translation>在图中撤销</translation>
    </message>
    <message>
        <source>Redo in the Graph</source>
        <translation>在图中重做</translation>
    </message>
    <message>
        <source>Lay Out the Graph Again</source>
        <translation>重新排布图</translation>
    </message>
    <message>
        <source>Refresh the Graph</source>
        <translation>刷新图</translation>
    </message>
    <message>
        <source>Export the Graph…</source>
        <translation>导出图…</translation>
    </message>
    <message>
        <source>Export the Selected Tables…</source>
        <translation>导出所选的表…</translation>
    </message>
    <message>
        <source>Copy the Graph as Mermaid</source>
        <translation>将图复制为 Mermaid</translation>
    </message>
    <message>
        <source>Copy the Graph as DBML</source>
        <translation>将图复制为 DBML</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Show all tables again</source>
        <translation>重新显示所有表</translation>
    </message>
    <message>
        <source>Tables one relation away</source>
        <translation>相隔一个关联的表</translation>
    </message>
    <message>
        <source>Tables two relations away</source>
        <translation>相隔两个关联的表</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 跳</translation>
    </message>
    <message>
        <source>2 hops</source>
        <translation>2 跳</translation>
    </message>
    <message>
        <source>Choose the schemas that are shown</source>
        <translation>选择要显示的模式</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreController</name>
    <message>
        <source>Where the answer of %1 comes from: the share of each table, and relations the thicker the more comes over them, on %2 test examples.</source>
        <translation>%1 的答案来自何处：各表的占比，关联越粗表示经由它的越多，基于 %2 个测试样本。</translation>
    </message>
    <message>
        <source>Show the Study</source>
        <translation>显示研究</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreDrawer</name>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Filter tables and columns</source>
        <translation>筛选表和列</translation>
    </message>
    <message>
        <source>Tables by schema</source>
        <translation>按模式列出的表</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreInspector</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Missing Keys</source>
        <translation>缺失的键</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExploreMenu</name>
    <message>
        <source>Predict This Column (%1)…</source>
        <translation>预测此列（%1）…</translation>
    </message>
    <message>
        <source>Predict Something About Each Row of %1…</source>
        <translation>对 %1 的每一行作预测…</translation>
    </message>
    <message>
        <source>Focus on %1 and Its Neighbours</source>
        <translation>聚焦 %1 及其相邻表</translation>
    </message>
    <message>
        <source>Focus on Two Relations Around %1</source>
        <translation>聚焦 %1 周围两级关联</translation>
    </message>
    <message>
        <source>Show Paths From the Study&apos;s Entity to %1</source>
        <translation>显示从研究实体到 %1 的路径</translation>
    </message>
    <message>
        <source>Show Paths From %1 to %2</source>
        <translation>显示从 %1 到 %2 的路径</translation>
    </message>
    <message>
        <source>Show Paths to %1…</source>
        <translation>显示到 %1 的路径…</translation>
    </message>
    <message>
        <source>Start a Path Here</source>
        <translation>从这里开始路径</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>隐藏 %n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>仅显示 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Show or Put Away Its Neighbours</source>
        <translation>显示或收起相邻表</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin in Its Place</source>
        <translation>固定在原处</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>将 %1 添加为特征…</translation>
    </message>
    <message>
        <source>Use the Rows of %1 That the Role May See</source>
        <translation>使用角色可见的 %1 的行</translation>
    </message>
    <message>
        <source>Fill In This Column (%1)</source>
        <translation>填补此列（%1）</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExplorePage</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the catalog</source>
        <translation>正在读取目录</translation>
    </message>
    <message>
        <source>No database yet</source>
        <translation>尚无数据库</translation>
    </message>
    <message>
        <source>The relation graph shows the tables of a database and how they are joined. Connect to one, or open the Gym.</source>
        <translation>关联图显示数据库的表及其连接方式。请连接数据库，或打开 Gym。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Select a table or a column to see what it holds.</source>
        <translation>选择表或列以查看其内容。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ExportController</name>
    <message>
        <source>Export Relation Graph</source>
        <translation>导出关联图</translation>
    </message>
    <message>
        <source>SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png);;Mermaid text (*.mmd);;DBML text (*.dbml)</source>
        <translation>SVG 图片 (*.svg);;PDF 文档 (*.pdf);;PNG 图片 (*.png);;Mermaid 文本 (*.mmd);;DBML 文本 (*.dbml)</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>导出到 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureController</name>
    <message>
        <source>No path of at most four relations leads from the study&apos;s entity to %1.</source>
        <translation>没有不超过四个关联的路径从研究实体通向 %1。</translation>
    </message>
    <message>
        <source>%1 has these features already.</source>
        <translation>%1 已有这些特征。</translation>
    </message>
    <message>
        <source>Add Features</source>
        <translation>添加特征</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) were added to %1.</source>
        <translation>
            <numerusform>已向 %1 添加 %n 个特征。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing is suggested along this path.</source>
        <translation>沿此路径没有建议。</translation>
    </message>
    <message>
        <source>Use Visible Rows</source>
        <translation>使用可见行</translation>
    </message>
    <message>
        <source>%1 takes the rows of %2 that the role may see. Other roles see others, and get other predictions.</source>
        <translation>%1 取 %2 中角色可见的行。其他角色看到的行不同，得到的预测也不同。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureDialog</name>
    <message>
        <source>Add Feature to %1</source>
        <translation>向 %1 添加特征</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 本身</translation>
    </message>
    <message>
        <source>its rows</source>
        <translation>其行</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>一个词</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>某个值</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>某个数</translation>
    </message>
    <message>
        <source>a share, as 0.9</source>
        <translation>占比，如 0.9</translation>
    </message>
    <message>
        <source>a half-life, as 30 days</source>
        <translation>半衰期，如 30 days</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It gives no feature along this path.</source>
        <translation>沿此路径它不构成特征。</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>然后</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 over each of %2</source>
        <translation>%2 各行的%1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>状态取自</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>at the as-of time</source>
        <translation>时点</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>比较范围</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the same over %1</source>
        <translation>%1的同一值</translation>
    </message>
    <message>
        <source>with nothing</source>
        <translation>不比较</translation>
    </message>
    <message>
        <source>its %1</source>
        <translation>取%1</translation>
    </message>
    <message>
        <source>all of that moment</source>
        <translation>同一时刻的全体</translation>
    </message>
    <message>
        <source>those of the same row of %1 (%2)</source>
        <translation>%1 同一行所属者（%2）</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FeatureModel</name>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3 中的 %2）</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1
Its rows are seen by a time that is guessed</source>
        <translation>%1
按猜测的时间看到其行</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingRow</name>
    <message>
        <source>Danger</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>Say that the rows of %1 are known in advance and do not change</source>
        <translation>声明 %1 的行事先已知且不会变化</translation>
    </message>
    <message>
        <source>Let the rows of %1 be seen from %2 on</source>
        <translation>令 %1 的行自 %2 起可见</translation>
    </message>
    <message>
        <source>Change how examples are split</source>
        <translation>更改样本的划分方式</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Leave Out %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>事先已知</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>Split by Time</source>
        <translation>按时间划分</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>更改划分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Known from %1</source>
        <translation>自 %1 起可知</translation>
    </message>
    <message>
        <source>An example counts, and its label is seen, only %1 after its moment of prediction</source>
        <translation>样本在其预测时刻之后 %1 才计入，其标签才可见</translation>
    </message>
    <message>
        <source>Say how long after the moment of prediction the label looks</source>
        <translation>说明标签考察预测时刻之后多久</translation>
    </message>
    <message>
        <source>Take no examples whose horizon ends after the data</source>
        <translation>不采用预测期在数据之后结束的样本</translation>
    </message>
    <message>
        <source>Ask as of %1 of each row, and split by it</source>
        <translation>以每行的 %1 为时点，并据此划分</translation>
    </message>
    <message>
        <source>Known after %1</source>
        <translation>%1后可知</translation>
    </message>
    <message>
        <source>State Span…</source>
        <translation>声明跨度…</translation>
    </message>
    <message>
        <source>End at %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>以 %1 为时点</translation>
    </message>
    <message>
        <source>Treat as Missing</source>
        <translation>视为缺失</translation>
    </message>
    <message>
        <source>Join with &quot;%1&quot;</source>
        <translation>与“%1”合并</translation>
    </message>
    <message>
        <source>Leave Out Period</source>
        <translation>排除时段</translation>
    </message>
    <message>
        <source>Begin at %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Other ways to deal with it</source>
        <translation>其他处理方式</translation>
    </message>
    <message>
        <source>%1: other ways to deal with it</source>
        <translation>%1：其他处理方式</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>Read the values of %1 %2 as missing</source>
        <translation>将 %2 的 %1 的值读作缺失</translation>
    </message>
    <message>
        <source>Learn from no example %1</source>
        <translation>不从 %1 的样本学习</translation>
    </message>
    <message>
        <source>Let nothing tell the time of the rows of %1</source>
        <translation>不以任何列说明 %1 的行的时间</translation>
    </message>
    <message>
        <source>Say which moment of its day the as-of time is</source>
        <translation>说明时点取当天的哪个时刻</translation>
    </message>
    <message>
        <source>Name No Time</source>
        <translation>不指定时间</translation>
    </message>
    <message>
        <source>As of Its Start</source>
        <translation>取当天开始</translation>
    </message>
    <message>
        <source>As of Its End</source>
        <translation>取当天结束</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; as &quot;%2&quot;</source>
        <translation>“%1”读作“%2”</translation>
    </message>
    <message>
        <source>Read values of %1: %2</source>
        <translation>改读 %1 的值：%2</translation>
    </message>
    <message numerus="yes">
        <source>Join %n Values</source>
        <translation>
            <numerusform>合并 %n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave Out %n Periods</source>
        <translation>
            <numerusform>排除 %n 个时段</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask only of those that had a row of %1 in the %2 before</source>
        <translation>只询问此前 %2 内在 %1 中有行者</translation>
    </message>
    <message>
        <source>Only Those Seen Before</source>
        <translation>仅限先前出现者</translation>
    </message>
    <message>
        <source>Learn from examples at the moment of each row of %1 too, where validation agrees</source>
        <translation>在验证认可时，也从 %1 每一行时刻的样本学习</translation>
    </message>
    <message>
        <source>Cutoffs Only</source>
        <translation>仅截止时间</translation>
    </message>
    <message>
        <source>Learn from More</source>
        <translation>从更多样本学习</translation>
    </message>
</context>
<context>
    <name>espalier::ui::FindingsView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Told from the study alone: the data was not looked at yet</source>
        <translation>仅凭研究判断：尚未查看数据</translation>
    </message>
    <message>
        <source>Features were added since the data was looked at</source>
        <translation>查看数据之后又添加了特征</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>已查看：%1</translation>
    </message>
    <message>
        <source>Nothing found that speaks against training</source>
        <translation>没有发现不宜训练的问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Read the examples once and compare each feature of the training part with the label</source>
        <translation>读取一次样本，将训练部分的各个特征与标签比较</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphControls</name>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Zoom to 100 % (0)</source>
        <translation>缩放至 100% (0)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Show all tables (F)</source>
        <translation>显示所有表 (F)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphDocument</name>
    <message>
        <source>Lay Out the Relation Graph</source>
        <translation>排布关联图</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Table(s)</source>
        <translation>
            <numerusform>移动 %n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n Table(s)</source>
        <translation>
            <numerusform>固定 %n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n Table(s)</source>
        <translation>
            <numerusform>取消固定 %n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n Table(s)</source>
        <translation>
            <numerusform>隐藏 %n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n Table(s)</source>
        <translation>
            <numerusform>显示 %n 个表</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show Only %n Table(s)</source>
        <translation>
            <numerusform>仅显示 %n 个表</numerusform>
        </translation>
    </message>
    <message>
        <source>Show All Tables</source>
        <translation>显示所有表</translation>
    </message>
    <message>
        <source>Show All Columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Show Fewer Columns</source>
        <translation>显示较少的列</translation>
    </message>
    <message>
        <source>Lay Out Again</source>
        <translation>重新排布</translation>
    </message>
    <message>
        <source>Lay Out the Relation Graph Again</source>
        <translation>重新排布关联图</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GraphView</name>
    <message>
        <source>Relation graph</source>
        <translation>关联图</translation>
    </message>
    <message>
        <source>Show or put away neighbours</source>
        <translation>显示或收起相邻表</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden table(s)</source>
        <translation>
            <numerusform>显示 %n 个隐藏的表</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go along relations, Tab from table to table, plus and minus zoom, Enter looks closer.</source>
        <translation>方向键沿关联移动，Tab 在表间移动，加号和减号缩放，Enter 细看。</translation>
    </message>
    <message>
        <source>%1, %2 of the answer</source>
        <translation>%1，占答案的 %2</translation>
    </message>
    <message>
        <source>Overview of the graph</source>
        <translation>图的概览</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Gym</name>
    <message>
        <source>Start the Gym</source>
        <translation>启动 Gym</translation>
    </message>
    <message numerus="yes">
        <source>Let %n Day(s) Pass in the Gym</source>
        <translation>
            <numerusform>让 Gym 过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the Gym Anew</source>
        <translation>重建 Gym</translation>
    </message>
</context>
<context>
    <name>espalier::ui::GymBar</name>
    <message>
        <source>Make the Gym Anew</source>
        <translation>重建 Gym</translation>
    </message>
    <message>
        <source>The shop and all that is deployed in it are replaced by a new shop. Studies and models that are kept here stay.</source>
        <translation>商店及其中部署的一切将被新商店取代。此处保存的研究和模型会保留。</translation>
    </message>
    <message>
        <source>The Gym: working…</source>
        <translation>Gym：运行中…</translation>
    </message>
    <message>
        <source>The Gym: its clock stands at %1 · %2 rows</source>
        <translation>Gym：时钟为 %1 · %2 行</translation>
    </message>
    <message>
        <source>The Gym does not run. Lessons start it; the first time takes about a minute.</source>
        <translation>Gym 没有运行。课程会启动它；首次约需一分钟。</translation>
    </message>
    <message>
        <source>Let Time Pass</source>
        <translation>推进时间</translation>
    </message>
    <message>
        <source>New customers, visits, orders; late labels ripen, prices and habits drift</source>
        <translation>新的客户、访问、订单；迟到的标签揭晓，价格和习惯漂移</translation>
    </message>
    <message>
        <source>A Day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>A Week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>A Month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>Three Months</source>
        <translation>三个月</translation>
    </message>
    <message>
        <source>A Week with a Bug</source>
        <translation>有故障的一周</translation>
    </message>
    <message>
        <source>Page Views Are Not Counted</source>
        <translation>页面浏览未计数</translation>
    </message>
    <message>
        <source>Some Prices a Hundred Times Too High</source>
        <translation>部分价格高出百倍</translation>
    </message>
    <message>
        <source>Addresses without a Place</source>
        <translation>地址缺少地点</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>A day passes every five seconds</source>
        <translation>每五秒过一天</translation>
    </message>
    <message>
        <source>Anew</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>A new shop in place of this one</source>
        <translation>用新商店取代此商店</translation>
    </message>
    <message>
        <source>Small: 10,000 Rows</source>
        <translation>小：10,000 行</translation>
    </message>
    <message>
        <source>Usual: 100,000 Rows</source>
        <translation>中：100,000 行</translation>
    </message>
    <message>
        <source>Large: 1,000,000 Rows</source>
        <translation>大：1,000,000 行</translation>
    </message>
    <message>
        <source>Start It</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start the sample database</source>
        <translation>启动示例数据库</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HeatTable</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>espalier::ui::HelpDialog</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Opens a PostgreSQL database, or the Gym, a sample shop that needs no set-up. Your database is only read until you deploy something.</source>
        <translation>打开 PostgreSQL 数据库，或无需配置的示例商店 Gym。在您部署之前，您的数据库只会被读取。</translation>
    </message>
    <message>
        <source>Open the Gym to look around without a database of your own.</source>
        <translation>没有自己的数据库时，可打开 Gym 四处看看。</translation>
    </message>
    <message>
        <source>Or paste an address such as postgresql://user@host/database, and press Test: it says which step fails.</source>
        <translation>或粘贴地址，例如 postgresql://user@host/database，然后按“测试”：它会指出哪一步失败。</translation>
    </message>
    <message>
        <source>Studies that you left stand beside the connections, and open as they were.</source>
        <translation>您离开的研究列在连接旁边，打开后恢复原样。</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>The tables of the database and the relations between them. Here you choose what to predict.</source>
        <translation>数据库的表及其关联。在这里选择要预测的内容。</translation>
    </message>
    <message>
        <source>Click a table, then a column, and press &quot;Predict&quot;; without a column it is asked what will happen next to its rows.</source>
        <translation>点击一个表，再点击一列，然后按“预测”；不选列时，则询问其行接下来会发生什么。</translation>
    </message>
    <message>
        <source>Keys that nobody declared are suggested at the right: check them and accept those that are true.</source>
        <translation>无人声明的键在右侧给出建议：请检查并接受正确的。</translation>
    </message>
    <message>
        <source>A double click shows a table with its neighbours; Paths, at the right, lists the ways from it to another table.</source>
        <translation>双击显示一个表及其相邻表；右侧的“路径”列出从它到另一个表的各条路径。</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>The question as a sentence, the time line it asks along, the features it uses, and what is to be known about them.</source>
        <translation>以句子表达的问题、提问所沿的时间线、使用的特征，以及关于它们须知的事项。</translation>
    </message>
    <message>
        <source>Read the sentence, and change what is meant otherwise; it can be pasted as one line, too.</source>
        <translation>阅读这个句子，更改不合本意之处；也可以粘贴为一行文本。</translation>
    </message>
    <message>
        <source>Press &quot;Suggest Features&quot;: they are ranked by what they tell of the label, on earlier rows only.</source>
        <translation>按“建议特征”：仅用较早的行，按其对标签的说明程度排序。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Trains models on this computer, each in a process of its own that can be stopped at once.</source>
        <translation>在本机训练模型，每个模型在独立进程中运行，可立即停止。</translation>
    </message>
    <message>
        <source>Leave the learners as they are, and press &quot;Train&quot;: settings are chosen on rows before the test.</source>
        <translation>保持学习器不变，按“训练”：设置依据测试之前的行选择。</translation>
    </message>
    <message>
        <source>The table fills while they train; the line through all of it is the baseline.</source>
        <translation>训练过程中表格逐渐填满；贯穿其中的线是基线。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>All models on the same rows, which none of them learned from: which is better, whether that is real, why it says what it says, and where it is wrong.</source>
        <translation>所有模型都用相同的、均未学习过的行评分：哪个更好、差异是否真实、为何如此预测、何处出错。</translation>
    </message>
    <message>
        <source>Read the sentence under the list: it says whether the difference may be chance.</source>
        <translation>阅读列表下方的句子：它说明差异是否可能出于偶然。</translation>
    </message>
    <message>
        <source>Drag the threshold, or say what a false alarm and a miss cost.</source>
        <translation>拖动阈值，或说明误报和漏报的代价。</translation>
    </message>
    <message>
        <source>&quot;Why?&quot;, &quot;Where Is It Wrong?&quot; and &quot;Examples&quot; answer below the charts; a click on a chart lists its examples.</source>
        <translation>“为什么？”、“何处出错？”和“样本”在图表下方作答；点击图表会列出其样本。</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Puts the chosen model into your database as plain SQL: a view that predicts when it is read. All of it is shown before it runs, and runs in one transaction.</source>
        <translation>将所选模型以纯 SQL 写入您的数据库：一个被读取时作预测的视图。运行前会显示全部内容，并在一个事务中运行。</translation>
    </message>
    <message>
        <source>Look at what will be created, and at what is checked first.</source>
        <translation>查看将创建什么，以及事先检查什么。</translation>
    </message>
    <message>
        <source>Press &quot;Deploy&quot;: some rows are computed in the database, and must equal what the model says here.</source>
        <translation>按“部署”：部分行会在数据库中计算，结果必须与模型在此处给出的相同。</translation>
    </message>
    <message>
        <source>Copy a query into your application. An earlier version is active again by one click.</source>
        <translation>将查询复制到您的应用程序中。一次点击即可重新激活早先的版本。</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>What is deployed, how fresh its predictions are, what was promised and what came true.</source>
        <translation>部署了什么、预测有多新、预期如何、实际如何。</translation>
    </message>
    <message>
        <source>Press &quot;Refresh&quot; to ask the database how its projects fare.</source>
        <translation>按“刷新”，向数据库询问各项目的情况。</translation>
    </message>
    <message>
        <source>Where values have moved, look at what moved, then against now.</source>
        <translation>若值已偏移，查看偏移了什么，对比当时与现在。</translation>
    </message>
    <message>
        <source>&quot;Retrain&quot; learns from what is known by now, and says whether that is better before it takes the place.</source>
        <translation>“重新训练”从现在已知的数据学习，并在替换之前说明是否更好。</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Lessons that run in place on the Gym, whose truth is known.</source>
        <translation>在 Gym 上就地运行的课程，其真实答案是已知的。</translation>
    </message>
    <message>
        <source>Press &quot;Run All Steps&quot;, or run one after the other and read on.</source>
        <translation>按“运行全部步骤”，或逐步运行并继续阅读。</translation>
    </message>
    <message>
        <source>&quot;Open Its Study&quot; shows in the window what a lesson made by commands.</source>
        <translation>“打开其研究”会在窗口中显示课程用命令建立的内容。</translation>
    </message>
    <message>
        <source>Let time pass in the Gym, also with a bug, and look at Monitor.</source>
        <translation>在 Gym 中推进时间，也可带上故障，然后查看监控。</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>本页的术语</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>其他术语</translation>
    </message>
    <message>
        <source>Look at the findings: each says what is wrong, and many have a button that mends it.</source>
        <translation>查看发现项：每项都说明问题所在，许多项带有修正按钮。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobRow</name>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>停止 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsButton</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>没有作业</translation>
    </message>
    <message>
        <source>What runs now, and what ran</source>
        <translation>正在运行和运行过的作业</translation>
    </message>
</context>
<context>
    <name>espalier::ui::JobsPopup</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>没有正在运行的作业。</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>清除已完成</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnLesson</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnPage</name>
    <message>
        <source>%1 min · %2 of %3 steps done</source>
        <translation>%1 分钟 · 已完成 %3 步中的 %2 步</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一课：%1</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run All Steps</source>
        <translation>运行全部步骤</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Runs the steps one after the other, until one fails</source>
        <translation>逐步运行，直到某一步失败</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Forgets the steps that are done, and removes what they wrote. What they deployed stays.</source>
        <translation>忘记已完成的步骤，并移除它们写入的内容。已部署的内容会保留。</translation>
    </message>
    <message>
        <source>Open Its Study</source>
        <translation>打开其研究</translation>
    </message>
    <message>
        <source>No step has made one yet</source>
        <translation>尚无步骤建立研究</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearnStep</name>
    <message>
        <source>Step %1: a query</source>
        <translation>步骤 %1：查询</translation>
    </message>
    <message>
        <source>Step %1: a command</source>
        <translation>步骤 %1：命令</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>运行中…</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1: step %2</source>
        <translation>%1：步骤 %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What step %1 said</source>
        <translation>步骤 %1 的输出</translation>
    </message>
    <message>
        <source>Rows of step %1</source>
        <translation>步骤 %1 的行</translation>
    </message>
    <message>
        <source>Command of step %1</source>
        <translation>步骤 %1 的命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes back what this step did, and all that ran after it in this lesson</source>
        <translation>撤销此步骤所做的一切，以及本课程中在它之后运行的步骤</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Learning</name>
    <message>
        <source>Lesson “%1”, Step %2</source>
        <translation>课程“%1”，步骤 %2</translation>
    </message>
    <message>
        <source>Undo Step %2 of Lesson “%1”</source>
        <translation>撤销课程“%1”的步骤 %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::LearningCurves</name>
    <message>
        <source>Learning curve of %1</source>
        <translation>%1 的学习曲线</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MainWindow</name>
    <message>
        <source>Espalier</source>
        <translation>Espalier</translation>
    </message>
    <message>
        <source>Pick what to predict in the graph, or start from a lesson.</source>
        <translation>在图中选择要预测的内容，或从课程开始。</translation>
    </message>
    <message>
        <source>Models are trained on the examples of a study.</source>
        <translation>模型在研究的样本上训练。</translation>
    </message>
    <message>
        <source>Two or more trained models can be compared.</source>
        <translation>可以比较两个或更多训练好的模型。</translation>
    </message>
    <message>
        <source>A trained model can be deployed into the database as plain SQL.</source>
        <translation>训练好的模型可以以纯 SQL 部署到数据库中。</translation>
    </message>
    <message>
        <source>Deployed projects are followed here: freshness, drift and live performance.</source>
        <translation>在此跟踪已部署的项目：新鲜度、漂移和实际表现。</translation>
    </message>
    <message>
        <source>No study yet</source>
        <translation>尚无研究</translation>
    </message>
    <message>
        <source>Open Explore</source>
        <translation>打开探索</translation>
    </message>
    <message>
        <source>Lessons run on the sample database.</source>
        <translation>课程在示例数据库上运行。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show what the server or library said</source>
        <translation>显示服务器或库的原始消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MissingIndexRow</name>
    <message>
        <source>One live prediction reads all %1 rows (%2) now, about %3 with it; the index takes about %4.</source>
        <translation>现在一次实时预测要读取全部 %1 行（%2），有索引后约 %3；索引约占 %4。</translation>
    </message>
    <message>
        <source>For the features along %1</source>
        <translation>用于沿 %1 的特征</translation>
    </message>
    <message>
        <source>Copy SQL</source>
        <translation>复制 SQL</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MomentEdit</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>A moment that is past, with what was known then; otherwise now</source>
        <translation>过去的某个时刻及当时已知的内容；否则为现在</translation>
    </message>
    <message>
        <source>Moment as of which it is asked, UTC</source>
        <translation>询问所针对的时刻（UTC）</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorChallenger</name>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The new model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>%1 (%2) beside the same trained on the %3 examples whose label is known now.</source>
        <translation>%1（%2）与在标签现已知的 %3 个样本上训练的同类模型对比。</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Test examples that neither knew</source>
        <translation>两者均未见过的测试样本</translation>
    </message>
    <message>
        <source>There is no test example that %1 cannot have known: what the new model is worth beside it cannot be told yet.</source>
        <translation>没有 %1 肯定未见过的测试样本：新模型与之相比价值如何，尚无法判断。</translation>
    </message>
    <message>
        <source>Of the %1 rows that are predicted now, these would move most:</source>
        <translation>当前预测的 %1 行中，变化最大的是：</translation>
    </message>
    <message>
        <source>%1 of the %2 rows that are predicted now (%3) would change sides, these most:</source>
        <translation>当前预测的 %2 行中有 %1 行（%3）会跨过阈值，变化最大的是：</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>预测分</translation>
    </message>
    <message>
        <source>New score</source>
        <translation>新预测分</translation>
    </message>
    <message>
        <source>Promote the New Model</source>
        <translation>采用新模型</translation>
    </message>
    <message>
        <source>Promote It Anyway</source>
        <translation>仍然采用</translation>
    </message>
    <message>
        <source>Deploys it as the next version, which answers from then on</source>
        <translation>将其部署为下一版本，此后由它应答</translation>
    </message>
    <message>
        <source>It is not seen to be better. Deploys it as the next version all the same</source>
        <translation>看不出它更好。仍将其部署为下一版本</translation>
    </message>
    <message>
        <source>Scores of both models</source>
        <translation>两个模型的得分</translation>
    </message>
    <message>
        <source>Rows that would change sides</source>
        <translation>会跨过阈值的行</translation>
    </message>
    <message>
        <source>Deploy as Shadow</source>
        <translation>部署为影子版本</translation>
    </message>
    <message>
        <source>There is a shadow already: promote it, or retire it, first</source>
        <translation>已有影子版本：请先采用或下线它</translation>
    </message>
    <message>
        <source>Deploys it beside what answers: it answers nobody, and both are judged on what comes</source>
        <translation>与应答版本并行部署：它不应答任何人，两者都以之后的数据评判</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorDetails</name>
    <message>
        <source>What Came True</source>
        <translation>实际结果</translation>
    </message>
    <message>
        <source>Reading what was logged and which labels are known.</source>
        <translation>正在读取日志和已知的标签。</translation>
    </message>
    <message>
        <source>What Moved</source>
        <translation>偏移情况</translation>
    </message>
    <message>
        <source>Features then and now</source>
        <translation>特征的当时与现在</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorPage</name>
    <message>
        <source>Nothing to Monitor Yet</source>
        <translation>尚无可监控的内容</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Active version</source>
        <translation>激活版本</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>学习器</translation>
    </message>
    <message>
        <source>Promised on test rows</source>
        <translation>预期（测试行）</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>部署时间</translation>
    </message>
    <message>
        <source>Version %1 · active</source>
        <translation>版本 %1 · 已激活</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Deployed Projects</source>
        <translation>已部署的项目</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Open in Deploy</source>
        <translation>在部署页打开</translation>
    </message>
    <message>
        <source>Versions, live predictions and the way back</source>
        <translation>版本、实时预测和回退</translation>
    </message>
    <message>
        <source>Deployed projects</source>
        <translation>已部署的项目</translation>
    </message>
    <message>
        <source>Version History</source>
        <translation>版本历史</translation>
    </message>
    <message>
        <source>Version history</source>
        <translation>版本历史</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Predictions refreshed</source>
        <translation>预测刷新</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Came true</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Read the registry, the logs and the labels again</source>
        <translation>重新读取注册表、日志和标签</translation>
    </message>
    <message>
        <source>Performance and Drift</source>
        <translation>表现与漂移</translation>
    </message>
    <message>
        <source>Retrain</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Train the selected one on what is known now, and see whether that is better</source>
        <translation>用现在已知的数据训练所选项目，看是否更好</translation>
    </message>
    <message>
        <source>New Model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Keep It Fresh</source>
        <translation>保持更新</translation>
    </message>
    <message>
        <source>About the selected project</source>
        <translation>关于所选项目</translation>
    </message>
    <message>
        <source>Version %1 · shadow</source>
        <translation>版本 %1 · 影子</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影子版本</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorSchedule</name>
    <message>
        <source>Kept by</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>cron</source>
        <translation>cron</translation>
    </message>
    <message>
        <source>the server (pg_cron)</source>
        <translation>服务器 (pg_cron)</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Each week also a better model, where there is one</source>
        <translation>每周还换用更好的模型（若有）</translation>
    </message>
    <message>
        <source>Put each file into ~/.config/systemd/user, then enable its timer: predictions are refreshed and logged.</source>
        <translation>将各文件放入 ~/.config/systemd/user，然后启用其定时器：预测会被刷新并记录日志。</translation>
    </message>
    <message>
        <source>Add the lines by crontab -e: predictions are refreshed and logged.</source>
        <translation>用 crontab -e 添加这些行：预测会被刷新并记录日志。</translation>
    </message>
    <message>
        <source>Run it once in the database that cron.database_name names: the server logs what the live view says.</source>
        <translation>在 cron.database_name 所指的数据库中运行一次：服务器会记录实时视图的输出。</translation>
    </message>
    <message>
        <source>Timers</source>
        <translation>定时器</translation>
    </message>
    <message>
        <source>dbt</source>
        <translation>dbt</translation>
    </message>
    <message>
        <source>Put both files into a folder of the dbt project&apos;s models: each run keeps the predictions as a table and tests them, and dbt knows what they are made of.</source>
        <translation>把两个文件放进 dbt 项目的模型文件夹：每次运行都会把预测保存为一张表并测试它们，dbt 也会知道它们由什么得来。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MonitorShadow</name>
    <message>
        <source>Nothing is logged of it yet. Refreshing the predictions logs what both say.</source>
        <translation>尚无其日志。刷新预测时会记录两者的预测。</translation>
    </message>
    <message>
        <source>Of what both said, no label is known yet.</source>
        <translation>两者的预测尚无任何标签揭晓。</translation>
    </message>
    <message>
        <source>The metric is not defined on what both said: which one is better cannot be told.</source>
        <translation>该指标在两者的预测上没有定义：无法判断哪个更好。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Version %1 (%2) is logged beside version %3, which answers. Nobody who asks sees it.</source>
        <translation>版本 %1（%2）与应答的版本 %3 并行记录日志。查询者看不到它。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Champion · version %1</source>
        <translation>冠军 · 版本 %1</translation>
    </message>
    <message>
        <source>Challenger · version %1</source>
        <translation>挑战者 · 版本 %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 on the same rows</source>
        <translation>相同行上的 %1</translation>
    </message>
    <message>
        <source>Labels known</source>
        <translation>已揭晓的标签</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Promote the Challenger</source>
        <translation>采用挑战者</translation>
    </message>
    <message>
        <source>It answers from then on; the version before can be rolled back to</source>
        <translation>此后由它应答；可以回滚到之前的版本</translation>
    </message>
    <message>
        <source>Retire the Challenger</source>
        <translation>下线挑战者</translation>
    </message>
    <message>
        <source>Remove it from the database, with what is logged of it</source>
        <translation>将其连同其日志从数据库中删除</translation>
    </message>
    <message>
        <source>Scores of champion and challenger</source>
        <translation>冠军与挑战者的得分</translation>
    </message>
</context>
<context>
    <name>espalier::ui::MovedModel</name>
    <message>
        <source>%1 · moved</source>
        <translation>%1 · 已偏移</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Moved where it is above %1</source>
        <translation>高于 %1 即为偏移</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Population stability: how far the rows moved among the bins of those learned from</source>
        <translation>总体稳定性：各行相对于学习所用的行在分箱间移动的程度</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>The share of what the model says that hangs on the feature</source>
        <translation>模型输出中取决于该特征的份额</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>重要性</translation>
    </message>
</context>
<context>
    <name>espalier::ui::NameDialog</name>
    <message>
        <source>Rename Study</source>
        <translation>重命名研究</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>研究名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What is deployed already keeps its name: under another one the study is another project.</source>
        <translation>已部署的内容保留原名：研究改名后即为另一个项目。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Page</name>
    <message>
        <source>Take a Sample</source>
        <translation>抽样</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Pairing</name>
    <message>
        <source>Find which features of %1 work together</source>
        <translation>查找 %1 中哪些特征共同起作用</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PaletteController</name>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 %2 on test rows</source>
        <translation>测试行 %1 %2</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>project, view, live predictions</source>
        <translation>项目、视图、实时预测</translation>
    </message>
    <message>
        <source>no version is active</source>
        <translation>没有激活的版本</translation>
    </message>
    <message>
        <source>version %1 is live</source>
        <translation>版本 %1 已上线</translation>
    </message>
    <message>
        <source>study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>open</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ParameterModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>Never kept: it is given anew each time</source>
        <translation>从不保存：每次都要重新给出</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ParametersDialog</name>
    <message>
        <source>More Parameters</source>
        <translation>更多参数</translation>
    </message>
    <message>
        <source>Find a parameter</source>
        <translation>查找参数</translation>
    </message>
    <message>
        <source>Parameters of libpq</source>
        <translation>libpq 的参数</translation>
    </message>
    <message>
        <source>What libpq knows, in its own words. Only what differs from the default is kept; it is described in the documentation of libpq under its keyword.</source>
        <translation>libpq 所认识的参数，按其自身的用语。只保存与默认值不同的内容；说明见 libpq 文档中相应的关键字。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take Over</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PasswordStore</name>
    <message>
        <source>Keep the password for this session only.</source>
        <translation>密码仅在本次会话中保留。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::PathPanel</name>
    <message numerus="yes">
        <source>%n path(s), the nearest first.</source>
        <translation>
            <numerusform>%n 条路径，由近到远。</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 rows for each</source>
        <translation>每行约对应 %1 行</translation>
    </message>
    <message>
        <source>at most one row for each</source>
        <translation>每行至多对应一行</translation>
    </message>
    <message>
        <source>its rows, counted</source>
        <translation>其行数</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two tables to see how they are joined.</source>
        <translation>选择两个表，查看它们如何连接。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No path of at most four relations joins these tables.</source>
        <translation>没有不超过四个关联的路径连接这些表。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n path(s) exist; these are the nearest.</source>
        <translation>
            <numerusform>路径超过 %n 条；以下是最近的。</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Table each of whose rows the path starts from</source>
        <translation>路径从其每一行出发的表</translation>
    </message>
    <message>
        <source>Table where the path ends</source>
        <translation>路径终止的表</translation>
    </message>
    <message>
        <source>Column at the end</source>
        <translation>终点的列</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Add Features of This Path</source>
        <translation>添加此路径的特征</translation>
    </message>
    <message>
        <source>Add what is suggested along this path to the study</source>
        <translation>将沿此路径建议的特征添加到研究</translation>
    </message>
</context>
<context>
    <name>espalier::ui::QuestionText</name>
    <message>
        <source>The question as text</source>
        <translation>文本形式的问题</translation>
    </message>
    <message>
        <source>Enter applies it. Tables are joined by their first path; another one is named by the columns that refer: via orders(customer_id)</source>
        <translation>按 Enter 应用。各表按首条路径连接；其他路径用引用的列指定：via orders(customer_id)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RateModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rows inserted per second</source>
        <translation>每秒插入的行数</translation>
    </message>
    <message>
        <source>Rows updated per second</source>
        <translation>每秒更新的行数</translation>
    </message>
    <message>
        <source>Rows deleted per second</source>
        <translation>每秒删除的行数</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Retraining</name>
    <message>
        <source>Retrain %1</source>
        <translation>重新训练 %1</translation>
    </message>
    <message>
        <source>Promote the New Model of %1</source>
        <translation>采用 %1 的新模型</translation>
    </message>
    <message>
        <source>Deploy the New Model of %1 as Shadow</source>
        <translation>将 %1 的新模型部署为影子版本</translation>
    </message>
</context>
<context>
    <name>espalier::ui::RunModel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 区间</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Per row here</source>
        <translation>每行（本机）</translation>
    </message>
    <message>
        <source>Per row in SQL</source>
        <translation>每行 (SQL)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>running, %1</source>
        <translation>运行中，%1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SampleModel</name>
    <message>
        <source>not known then</source>
        <translation>当时未知</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SamplePanel</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>该表为空。</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s).</source>
        <translation>
            <numerusform>全部 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n row(s)</source>
        <translation>
            <numerusform>前 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) from %1 of the blocks (seed %2)</source>
        <translation>
            <numerusform>随机 %n 行，取自 %1 的块（种子 %2）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n random row(s) (seed %1)</source>
        <translation>
            <numerusform>随机 %n 行（种子 %1）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; how many there are is not known.</source>
        <translation>%1；总行数未知。</translation>
    </message>
    <message>
        <source>%1 of about %2.</source>
        <translation>%1，共约 %2。</translation>
    </message>
    <message>
        <source>Row security may hide some.</source>
        <translation>行级安全可能隐藏了一些行。</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前若干行</translation>
    </message>
    <message>
        <source>Random rows</source>
        <translation>随机行</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>Random rows come from blocks drawn by TABLESAMPLE</source>
        <translation>随机行取自 TABLESAMPLE 抽取的块</translation>
    </message>
    <message>
        <source>Random rows are drawn from tables only</source>
        <translation>随机行只能从表中抽取</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show Rows</source>
        <translation>显示行</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>%1 的行</translation>
    </message>
    <message>
        <source>The current row</source>
        <translation>当前行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected values</source>
        <translation>复制所选的值</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is read before it is asked for. A read-only query fetches at most %n row(s), and stops at once.</source>
        <translation>
            <numerusform>未经要求不读取任何内容。只读查询最多获取 %n 行，并可立即停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: %1.</source>
        <translation>不可读取：%1。</translation>
    </message>
    <message>
        <source>Reading rows…</source>
        <translation>正在读取行…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>无法读取行。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Shaping</name>
    <message>
        <source>Read Columns of Features</source>
        <translation>读取特征的列</translation>
    </message>
</context>
<context>
    <name>espalier::ui::ShortcutSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Relation Graph</source>
        <translation>关联图</translation>
    </message>
    <message>
        <source>Zoom in, out, to 100 %</source>
        <translation>放大、缩小、缩放至 100%</translation>
    </message>
    <message>
        <source>Show all tables</source>
        <translation>显示所有表</translation>
    </message>
    <message>
        <source>Go from table to table</source>
        <translation>在表间移动</translation>
    </message>
    <message>
        <source>A table and its neighbours</source>
        <translation>一个表及其相邻表</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SnapshotText</name>
    <message>
        <source>computed in the database %1</source>
        <translation>%1在数据库中计算</translation>
    </message>
    <message>
        <source>%1 read whole: %2</source>
        <translation>%1 整表读取：%2</translation>
    </message>
    <message>
        <source>brought up to date %1: %2 of %3 rows read</source>
        <translation>%1更新：读取 %3 行中的 %2 行</translation>
    </message>
    <message>
        <source>read %1: %2 rows</source>
        <translation>%1读取：%2 行</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) read whole: %1</source>
        <translation>
            <numerusform>%n 个表整表读取：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 examples used</source>
        <translation>使用 %2 个样本中的 %1 个</translation>
    </message>
    <message>
        <source>brought up to date %1: nothing had changed in %2 rows</source>
        <translation>%1更新：%2 行均无变化</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SqlView</name>
    <message>
        <source>Copy SQL</source>
        <translation>复制 SQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Studies</name>
    <message>
        <source>Rename Study</source>
        <translation>重命名研究</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudiesController</name>
    <message>
        <source>Another window has that study open. This is a copy, called %1.</source>
        <translation>该研究已在另一个窗口中打开。这是一个副本，名为 %1。</translation>
    </message>
    <message>
        <source>Gym</source>
        <translation>Gym</translation>
    </message>
    <message>
        <source>no database yet</source>
        <translation>尚无数据库</translation>
    </message>
    <message>
        <source>open</source>
        <translation>当前打开</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n 个特征</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyController</name>
    <message>
        <source>Connect to a database first; then say what to predict.</source>
        <translation>请先连接数据库；然后说明要预测的内容。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Studies (*.json)</source>
        <translation>研究 (*.json)</translation>
    </message>
    <message>
        <source>Save Study</source>
        <translation>保存研究</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) on the Study page to look at first</source>
        <translation>
            <numerusform>研究页上有 %n 个发现项，请先查看</numerusform>
        </translation>
    </message>
    <message>
        <source> · a sample of %1 of %2 examples, by hash of the key of %3, seed %4</source>
        <extracomment>%1: the number of examples in the sample; %2: that of all; %3: the table whose rows it is about</extracomment>
        <translation> · 抽取 %2 个样本中的 %1 个，按 %3 的键的哈希，种子 %4</translation>
    </message>
    <message>
        <source>%1 features · train %2 · validation %3 · test %4 · rows of %5</source>
        <translation>%1 个特征 · 训练 %2 · 验证 %3 · 测试 %4 · %5 的行</translation>
    </message>
    <message>
        <source>The server is not reached; it is tried again</source>
        <translation>无法连接服务器；正在重试</translation>
    </message>
    <message>
        <source> · %1 more at rows</source>
        <translation> · 行处另有 %1 个</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyCost</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>This computer: the columns it reads, %1, fit into memory</source>
        <translation>本机：读取的列共 %1，可放入内存</translation>
    </message>
    <message>
        <source>The database: %1</source>
        <translation>数据库：%1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>about %1, %2 with the indexes below</source>
        <translation>约 %1，建立下方索引后 %2</translation>
    </message>
    <message>
        <source>About %1 examples, %2 features · %3 in memory</source>
        <translation>约 %1 个样本，%2 个特征 · 内存 %3</translation>
    </message>
    <message>
        <source>%1 · some %2</source>
        <translation>%1 · 约 %2</translation>
    </message>
    <message>
        <source>The Cost Is Not Known</source>
        <translation>开销未知</translation>
    </message>
    <message>
        <source>Estimate Again</source>
        <translation>重新估算</translation>
    </message>
    <message>
        <source>No Estimate Yet</source>
        <translation>尚无估算</translation>
    </message>
    <message>
        <source>Size and time are estimated once the study fits the database.</source>
        <translation>研究与数据库相符后即估算大小和时间。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>In memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>about %1, %2 features</source>
        <translation>约 %1，%2 个特征</translation>
    </message>
    <message>
        <source>Computed by</source>
        <translation>计算位置</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>about %1 on this computer, %2 in the database</source>
        <translation>在本机约 %1，在数据库中 %2</translation>
    </message>
    <message>
        <source>about %1 on this computer; in the database not known: its planner tells no cost over shards</source>
        <translation>在本机约 %1；在数据库中未知：其规划器不给出分片的开销</translation>
    </message>
    <message>
        <source>Live prediction</source>
        <translation>实时预测</translation>
    </message>
    <message>
        <source>None: rows of one key are found by an index</source>
        <translation>无：单个键的行通过索引查找</translation>
    </message>
    <message>
        <source>Training reads whole tables either way</source>
        <translation>训练在任何情况下都读取整表</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1：%n 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>examples and labels</source>
        <translation>样本和标签</translation>
    </message>
    <message>
        <source>Missing Indexes</source>
        <translation>缺失的索引</translation>
    </message>
    <message>
        <source>Where the Database Would Spend It</source>
        <translation>数据库的开销分布</translation>
    </message>
    <message>
        <source>Estimated by PostgreSQL</source>
        <translation>由 PostgreSQL 估算</translation>
    </message>
    <message>
        <source>Cost by path</source>
        <translation>各路径的开销</translation>
    </message>
    <message>
        <source>All live predictions</source>
        <translation>全部实时预测</translation>
    </message>
    <message>
        <source>about %1 for about %2 rows</source>
        <translation>约 %1，约 %2 行</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyDocument</name>
    <message>
        <source>New Study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>建议特征</translation>
    </message>
    <message>
        <source>Open Study</source>
        <translation>打开研究</translation>
    </message>
    <message>
        <source>Preview Examples</source>
        <translation>预览样本</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Fix a Finding</source>
        <translation>处理发现项</translation>
    </message>
    <message>
        <source>Take a Sample</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Begin and End with the Data</source>
        <translation>随数据起止</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>复制研究</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFeatures</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Use Features</source>
        <translation>使用特征</translation>
    </message>
    <message>
        <source>Leave Features Out</source>
        <translation>排除特征</translation>
    </message>
    <message>
        <source>Remove Features</source>
        <translation>移除特征</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Suggest Features</source>
        <translation>建议特征</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected features from the list (Del)</source>
        <translation>从列表中移除所选特征 (Del)</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>筛选特征</translation>
    </message>
    <message>
        <source>No Features Yet</source>
        <translation>尚无特征</translation>
    </message>
    <message>
        <source>Those along the relations can be suggested.</source>
        <translation>可以建议沿各关联的特征。</translation>
    </message>
    <message>
        <source>Looking at features along the relations: %1</source>
        <translation>正在考察沿各关联的特征：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compute features along the relations and rank them by what they tell of the label</source>
        <translation>计算沿各关联的特征，并按其对标签的说明程度排序</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyFoot</name>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the study to a file (Ctrl+S); without one it is kept as it is, too</source>
        <translation>将研究保存到文件 (Ctrl+S)；不存文件也会按现状保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Fetch Examples</source>
        <translation>获取样本</translation>
    </message>
    <message>
        <source>Bring the snapshot of examples and features up to date: only rows that changed are read. The context menu reads all rows afresh.</source>
        <translation>更新样本和特征的快照：只读取有变化的行。上下文菜单可重新读取所有行。</translation>
    </message>
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>重新获取所有行</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Go on to training</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Export Frame…</source>
        <translation>导出样本表…</translation>
    </message>
    <message>
        <source>Write the examples and features that were fetched to a CSV file, and their SQL beside it</source>
        <translation>将获取的样本和特征写入 CSV 文件，并在旁边写入其 SQL</translation>
    </message>
    <message>
        <source>Undo %1 (Ctrl+Z)</source>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Open a study file (Ctrl+O); kept studies are listed above, under the name of this one</source>
        <translation>打开研究文件 (Ctrl+O)；已保存的研究列在上方，即此研究的名称之下</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyMenu</name>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>All Studies</source>
        <translation>所有研究</translation>
    </message>
    <message>
        <source>Show all studies that are kept, on the page Connect</source>
        <translation>在连接页显示所有已保存的研究</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyPage</name>
    <message>
        <source>No Database Yet</source>
        <translation>尚无数据库</translation>
    </message>
    <message>
        <source>What Shall Be Predicted?</source>
        <translation>要预测什么？</translation>
    </message>
    <message>
        <source>Change Split</source>
        <translation>更改划分</translation>
    </message>
    <message>
        <source>Change Question</source>
        <translation>更改问题</translation>
    </message>
    <message>
        <source>Complete the sentence above, or open a study file.</source>
        <translation>请补全上方的句子，或打开研究文件。</translation>
    </message>
    <message>
        <source>What an example sees, and what is asked of it</source>
        <translation>样本能看到什么，询问什么</translation>
    </message>
    <message>
        <source>Change Regime</source>
        <translation>更改特征时点</translation>
    </message>
    <message>
        <source>Use All Examples</source>
        <translation>使用全部样本</translation>
    </message>
    <message>
        <source>State Span of Labels</source>
        <translation>声明标签的跨度</translation>
    </message>
    <message>
        <source>Change Time</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Change Examples</source>
        <translation>更改样本</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyQuestion</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Create Study</source>
        <translation>建立研究</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Lower case letters, digits and _; also the view&apos;s name in the database</source>
        <translation>小写字母、数字和 _；也是数据库中视图的名称</translation>
    </message>
    <message>
        <source>New Question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Predict %1 for each %2, with the examples of %3</source>
        <translation>用 %3 的样本，对每个 %2 预测 %1</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>研究名称</translation>
    </message>
    <message>
        <source>Features are kept where the entity stays the same, and suggested anew otherwise</source>
        <translation>实体不变则保留特征，否则重新建议</translation>
    </message>
    <message>
        <source>State Span</source>
        <translation>声明跨度</translation>
    </message>
    <message>
        <source>Edit the question as one line of text</source>
        <translation>以一行文本编辑问题</translation>
    </message>
    <message>
        <source>Edit as Text</source>
        <translation>以文本编辑</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRegime</name>
    <message>
        <source>Features as of</source>
        <translation>特征时点</translation>
    </message>
    <message>
        <source>each example&apos;s time</source>
        <translation>各样本的时间</translation>
    </message>
    <message>
        <source>one date</source>
        <translation>某一日期</translation>
    </message>
    <message>
        <source>Up to when features see</source>
        <translation>特征看到何时为止</translation>
    </message>
    <message>
        <source>As of each example&apos;s own time is what a live database does. Frozen at one date is for comparing with results that were obtained so.</source>
        <translation>以每个样本自身的时间为时点，与运行中的数据库一致。冻结于某一日期，用于与以此方式得到的结果比较。</translation>
    </message>
    <message>
        <source>Moment at which features are frozen, UTC</source>
        <translation>冻结特征的时刻，UTC</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyResults</name>
    <message>
        <source>Findings (%1)</source>
        <translation>发现项（%1）</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Read before the last change of the study</source>
        <translation>读取于研究上次更改之前</translation>
    </message>
    <message>
        <source>The first %1 examples</source>
        <translation>前 %1 个样本</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Preview of examples</source>
        <translation>样本预览</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read some examples with their features from the database</source>
        <translation>从数据库读取一些样本及其特征</translation>
    </message>
    <message>
        <source>No Examples Read Yet</source>
        <translation>尚未读取样本</translation>
    </message>
    <message>
        <source>Some examples with their features, from the database.</source>
        <translation>来自数据库的一些样本及其特征。</translation>
    </message>
    <message>
        <source>Read Examples</source>
        <translation>读取样本</translation>
    </message>
    <message>
        <source>No SQL Yet</source>
        <translation>尚无 SQL</translation>
    </message>
    <message>
        <source>It is shown once the study fits the database.</source>
        <translation>研究与数据库相符后即显示。</translation>
    </message>
    <message>
        <source>Cost (%1)</source>
        <translation>开销（%1）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>开销</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) would make live predictions faster</source>
        <translation>
            <numerusform>%n 个索引可加快实时预测</numerusform>
        </translation>
    </message>
    <message>
        <source>Size and time, estimated before anything is fetched</source>
        <translation>获取任何数据之前估算的大小和时间</translation>
    </message>
    <message>
        <source>Times (%1)</source>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) by which rows are seen are guessed</source>
        <translation>
            <numerusform>有 %n 个决定行可见性的时间是猜测的</numerusform>
        </translation>
    </message>
    <message>
        <source>The time by which the rows of each table are seen</source>
        <translation>各表的行按何时间可见</translation>
    </message>
    <message>
        <source>History (%1)</source>
        <translation>历史（%1）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message numerus="yes">
        <source>%n period(s) in which the data is unlike the rest</source>
        <translation>
            <numerusform>有 %n 个时段的数据与其余不同</numerusform>
        </translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which the data is unlike the rest</source>
        <translation>各时期有多少行，以及数据与其余不同的时段</translation>
    </message>
    <message>
        <source>The Data Was Not Looked At Yet</source>
        <translation>尚未查看数据</translation>
    </message>
    <message>
        <source>How many rows came when, and periods in which a column is missing, constant, renamed or out of its range.</source>
        <translation>各时期有多少行，以及某列缺失、恒定、改名或超出范围的时段。</translation>
    </message>
    <message>
        <source>Check the Data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>About the study</source>
        <translation>关于研究</translation>
    </message>
    <message>
        <source>History of the data</source>
        <translation>数据的历史</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyRows</name>
    <message>
        <source>the cutoffs only</source>
        <translation>仅截止时间</translation>
    </message>
    <message>
        <source>each row of %1 too</source>
        <translation>以及 %1 的每一行</translation>
    </message>
    <message>
        <source>Learn from</source>
        <translation>学习自</translation>
    </message>
    <message>
        <source>Examples to learn from</source>
        <translation>用于学习的样本</translation>
    </message>
    <message>
        <source>Where there are few examples, those at the moments of the rows of a table help some questions. Training tries both, keeps them where validation agrees, and scores on the cutoffs only.</source>
        <translation>样本较少时，取自某个表各行时刻的样本对一些问题有帮助。训练会两种都试，在验证认可时保留它们，并且只在截止时间上评估。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySample</name>
    <message>
        <source>Sample of %1 examples, seed %2</source>
        <translation>抽取 %1 个样本，种子 %2</translation>
    </message>
    <message>
        <source>Whole entities, by a hash of their keys: the same ones each time</source>
        <translation>按键的哈希抽取整个实体：每次都相同</translation>
    </message>
    <message>
        <source>Use All</source>
        <translation>使用全部</translation>
    </message>
    <message>
        <source>Learn from all examples again</source>
        <translation>重新从全部样本学习</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySentence</name>
    <message>
        <source>it exists</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>it had one in the last %1</source>
        <translation>最近 %1 内有过</translation>
    </message>
    <message>
        <source>whose by %1, when by %2</source>
        <translation>对象按 %1，时间按 %2</translation>
    </message>
    <message>
        <source>%1, split by %2</source>
        <translation>%1，按 %2 划分</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySplit</name>
    <message>
        <source>by time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by entity</source>
        <translation>按实体</translation>
    </message>
    <message>
        <source>at random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按给定</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Split of the examples</source>
        <translation>样本的划分</translation>
    </message>
    <message>
        <source>Share for validation</source>
        <translation>验证占比</translation>
    </message>
    <message>
        <source>Share for the test</source>
        <translation>测试占比</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>By time judges a model as it will be used: on what comes later</source>
        <translation>按时间划分符合模型的实际用法：检验之后出现的内容</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudySql</name>
    <message>
        <source>Blocks of the SQL</source>
        <translation>SQL 的各块</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimeline</name>
    <message>
        <source>label (%1)</source>
        <translation>标签（%1）</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Features see the history before the as-of time t; then comes the %1. Examples are split into train, validation and test.</source>
        <translation>特征看到时点 t 之前的历史；其后是%1。样本划分为训练、验证和测试。</translation>
    </message>
    <message>
        <source>history: features see this</source>
        <translation>历史：特征可见</translation>
    </message>
    <message>
        <source>as of t</source>
        <translation>时点 t</translation>
    </message>
    <message>
        <source>train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n feature(s)</source>
        <translation>
            <numerusform>%1：%n 个特征</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a window and its features</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::StudyTimes</name>
    <message>
        <source>always known</source>
        <translation>始终已知</translation>
    </message>
    <message>
        <source>known in advance</source>
        <translation>事先已知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Of a sample of %1 rows, %2 are known at the middle as-of time, and %3 only after the last</source>
        <translation>抽取的 %1 行中，%2 在中间的时点已知，%3 在最后的时点之后才已知</translation>
    </message>
    <message>
        <source>%1 have no time: no example sees them</source>
        <translation>%1 行没有时间：没有样本能看到它们</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) are guessed: confirm them, or name others</source>
        <translation>
            <numerusform>有 %n 个时间是猜测的：请确认，或另行指定</numerusform>
        </translation>
    </message>
    <message>
        <source>From when on an example sees the rows of each table</source>
        <translation>样本自何时起看到各表的行</translation>
    </message>
    <message>
        <source>The question has no as-of time: an example sees all rows</source>
        <translation>问题没有时点：样本看到所有行</translation>
    </message>
    <message>
        <source>Check the Data counts them</source>
        <translation>“检查数据”会统计它们</translation>
    </message>
    <message>
        <source>could go by %1</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>examples, known when what their label looks at is over</source>
        <translation>样本，在其标签考察的内容结束后可知</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>its label %1 is known %2 after %3</source>
        <translation>其标签 %1 在 %3 之后 %2 可知</translation>
    </message>
    <message>
        <source>nothing tells when its rows came: %1 is the same for all rows of an example</source>
        <translation>无从得知其行何时出现：%1 对一个样本的所有行都相同</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>guessed: %1</source>
        <translation>猜测：%1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Of the Row That It Refers To</source>
        <translation>取所引用行的时间</translation>
    </message>
    <message>
        <source>Known in Advance</source>
        <translation>事先已知</translation>
    </message>
    <message>
        <source>Always Known</source>
        <translation>始终已知</translation>
    </message>
    <message>
        <source>Times of the tables</source>
        <translation>各表的时间</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Suggesting</name>
    <message>
        <source>Check Suggested Relations</source>
        <translation>检查建议的关联</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n Relation(s)</source>
        <translation>
            <numerusform>接受 %n 个关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n Relation(s)</source>
        <translation>
            <numerusform>忽略 %n 个关联</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept a Time Column</source>
        <translation>接受时间列</translation>
    </message>
    <message>
        <source>Dismiss a Time Column</source>
        <translation>忽略时间列</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionDelegate</name>
    <message>
        <source>Accept (Return)</source>
        <translation>接受 (Return)</translation>
    </message>
    <message>
        <source>Dismiss (Del)</source>
        <translation>忽略 (Del)</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionPanel</name>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Time Columns</source>
        <translation>时间列</translation>
    </message>
    <message>
        <source>Suggested Relations</source>
        <translation>建议的关联</translation>
    </message>
    <message>
        <source>Close the list of suggestions</source>
        <translation>关闭建议列表</translation>
    </message>
    <message>
        <source>Check Values</source>
        <translation>检查值</translation>
    </message>
    <message>
        <source>Looks up a sample of the values in the other table; nothing is changed</source>
        <translation>在另一个表中查找抽取的值；不作任何更改</translation>
    </message>
    <message>
        <source>Accept All Confirmed</source>
        <translation>接受全部已确认的</translation>
    </message>
    <message>
        <source>Uses every relation that its values confirm</source>
        <translation>使用所有由值确认的关联</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>停止检查</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Return accepts, Delete dismisses</source>
        <translation>Return 接受，Delete 忽略</translation>
    </message>
    <message>
        <source>Nothing to suggest: every column that looks like a reference has a relation, or was decided on.</source>
        <translation>没有建议：每个像引用的列都已有关联，或已作决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s) that nobody declared</source>
        <translation>
            <numerusform>%n 个无人声明的关联</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them confirmed by their values. None is used until it is accepted.</source>
        <translation>%1，其中 %2 个由值确认。接受之前不会使用任何一个。</translation>
    </message>
    <message>
        <source>%1. None is used until it is accepted.</source>
        <translation>%1。接受之前不会使用任何一个。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::SuggestionWords</name>
    <message>
        <source>declared keys of that name lead there</source>
        <translation>同名的已声明键指向那里</translation>
    </message>
    <message>
        <source>named after the table</source>
        <translation>以该表命名</translation>
    </message>
    <message>
        <source>named after a table of its module</source>
        <translation>以其模块的某个表命名</translation>
    </message>
    <message>
        <source>a role before the table&apos;s name</source>
        <translation>表名前带角色</translation>
    </message>
    <message>
        <source>a person&apos;s role</source>
        <translation>人员角色</translation>
    </message>
    <message>
        <source>another row of the same table</source>
        <translation>同一表的另一行</translation>
    </message>
    <message>
        <source>named as the key</source>
        <translation>与键同名</translation>
    </message>
    <message>
        <source>all columns of the key by name</source>
        <translation>名称包含键的所有列</translation>
    </message>
    <message>
        <source>named as a beginning</source>
        <translation>名称像开始时间</translation>
    </message>
    <message>
        <source>named as a moment</source>
        <translation>名称像时刻</translation>
    </message>
    <message>
        <source>never null</source>
        <translation>从不为空</translation>
    </message>
    <message>
        <source>indexed</source>
        <translation>有索引</translation>
    </message>
    <message>
        <source>rows lie in its order</source>
        <translation>行按其顺序排列</translation>
    </message>
    <message>
        <source>the only date or time</source>
        <translation>唯一的日期或时间</translation>
    </message>
    <message>
        <source>values not checked</source>
        <translation>值未检查</translation>
    </message>
    <message>
        <source>refuted by the statistics</source>
        <translation>被统计信息否定</translation>
    </message>
    <message>
        <source>the parent has no rows</source>
        <translation>父表没有行</translation>
    </message>
    <message>
        <source>no values to check</source>
        <translation>没有可检查的值</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%2 个值中的 %1 个</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>已否定</translation>
    </message>
    <message>
        <source>types differ a little</source>
        <translation>类型略有不同</translation>
    </message>
    <message>
        <source>%1 refers to %2: %3.</source>
        <translation>%1 引用 %2：%3。</translation>
    </message>
    <message>
        <source>when its rows came to be, %1</source>
        <translation>其行何时产生，%1</translation>
    </message>
    <message>
        <source>%1 tells when a row came to be. %2.</source>
        <translation>%1 说明行何时产生。%2。</translation>
    </message>
    <message>
        <source>named as a year, with values that are years</source>
        <translation>名称像年份，值也是年份</translation>
    </message>
    <message>
        <source>rows are valid for a time</source>
        <translation>行在一段时间内有效</translation>
    </message>
    <message>
        <source>rows were entered later than that</source>
        <translation>行的录入时间晚于此</translation>
    </message>
    <message>
        <source>the time of the row that it refers to</source>
        <translation>所引用行的时间</translation>
    </message>
    <message>
        <source>%1, each once in %2 rows</source>
        <translation>%1，在 %2 行中各出现一次</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableColumnModel</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableColumns</name>
    <message>
        <source>Columns of %1</source>
        <translation>%1 的列</translation>
    </message>
    <message>
        <source>Filter columns, types, comments</source>
        <translation>筛选列、类型、注释</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableDetails</name>
    <message>
        <source>Defined as</source>
        <translation>定义为</translation>
    </message>
    <message>
        <source>Definition of the view</source>
        <translation>视图的定义</translation>
    </message>
    <message>
        <source>Rows at past visits</source>
        <translation>历次访问时的行数</translation>
    </message>
    <message>
        <source>Primary key</source>
        <translation>主键</translation>
    </message>
    <message>
        <source>none: no study can be about its rows</source>
        <translation>无：不能对其行建立研究</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>唯一</translation>
    </message>
    <message>
        <source>Indexes</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>not known: never analysed</source>
        <translation>未知：从未分析</translation>
    </message>
    <message>
        <source>about %1, as last analysed</source>
        <translation>约 %1，据上次分析</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>%1, %2 for each row with its indexes</source>
        <translation>%1，每行 %2（含索引）</translation>
    </message>
    <message>
        <source>%1 with indexes</source>
        <translation>%1（含索引）</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted since the statistics were reset</source>
        <translation>自统计重置以来插入 %1、更新 %2、删除 %3</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>可读取</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>否：%1</translation>
    </message>
    <message>
        <source>Row security</source>
        <translation>行级安全</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>启用：%1</translation>
    </message>
    <message>
        <source>on: it hides no row from this role</source>
        <translation>启用：对此角色未隐藏任何行</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableExportController</name>
    <message>
        <source>Export Frame</source>
        <translation>导出样本表</translation>
    </message>
    <message>
        <source>Export Predictions</source>
        <translation>导出预测</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>导出到 %1</translation>
    </message>
    <message>
        <source>Export Examples</source>
        <translation>导出样本</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TablePanel</name>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>partitioned table</source>
        <translation>分区表</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>materialized view</source>
        <translation>物化视图</translation>
    </message>
    <message>
        <source>foreign table</source>
        <translation>外部表</translation>
    </message>
    <message>
        <source>never analysed</source>
        <translation>从未分析</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Predict %1…</source>
        <translation>预测 %1…</translation>
    </message>
    <message>
        <source>Predict Something About Each Row…</source>
        <translation>对每一行作预测…</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>不可读取</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Relations %1</source>
        <translation>关联 %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Add %1 as Feature…</source>
        <translation>将 %1 添加为特征…</translation>
    </message>
    <message>
        <source>Add Its Rows as Feature…</source>
        <translation>将其行添加为特征…</translation>
    </message>
    <message>
        <source>Fill In %1</source>
        <translation>填补 %1</translation>
    </message>
    <message>
        <source>Makes a study that predicts it in the rows where it is missing</source>
        <translation>建立一个研究，在缺失它的行中预测它</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableRelations</name>
    <message>
        <source>one or none</source>
        <translation>零或一个</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>at most one</source>
        <translation>至多一个</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>for 1 in %1</source>
        <translation>每 %1 个中有 1 个</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Each row refers to a row of %1: %2 is its %3</source>
        <translation>每一行引用 %1 的一行：%2 即其 %3</translation>
    </message>
    <message>
        <source>Rows of %1 refer to a row here: their %2 is its %3</source>
        <translation>%1 的行引用此处的一行：其 %2 即此处的 %3</translation>
    </message>
    <message>
        <source>Not declared: suggested and accepted</source>
        <translation>未声明：由建议经接受而来</translation>
    </message>
    <message>
        <source>Foreign key %1</source>
        <translation>外键 %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Relations of %1</source>
        <translation>%1 的关联</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TableTimeModel</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The time from which an example sees a row</source>
        <translation>样本自何时起看到一行</translation>
    </message>
    <message>
        <source>Goes By</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>What speaks for that time, or for another one</source>
        <translation>支持该时间或另一时间的依据</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The earliest time of a sample of the rows</source>
        <translation>抽取的行中最早的时间</translation>
    </message>
    <message>
        <source>Known From</source>
        <translation>可知自</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those known at the middle of the examples&apos; as-of times</source>
        <translation>抽取的行中，在样本时点的中间时刻已知的行</translation>
    </message>
    <message>
        <source>Seen at the Middle</source>
        <translation>中间时可见</translation>
    </message>
    <message>
        <source>Of a sample of the rows, those not known before the last as-of time: no example sees them</source>
        <translation>抽取的行中，在最后的时点之前尚未可知的行：没有样本能看到它们</translation>
    </message>
    <message>
        <source>After the Last</source>
        <translation>最后之后</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TopBar</name>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>部署中</translation>
    </message>
    <message>
        <source>No study</source>
        <translation>无研究</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>研究：%1</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Search tables, columns, actions</source>
        <translation>搜索表、列、操作</translation>
    </message>
    <message>
        <source>Settings and help</source>
        <translation>设置和帮助</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No study yet. Say what to predict first.</source>
        <translation>尚无研究。请先说明要预测的内容。</translation>
    </message>
    <message>
        <source>Make a Study</source>
        <translation>建立研究</translation>
    </message>
    <message>
        <source>No models yet. Train some first.</source>
        <translation>尚无模型。请先训练。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>%1, searched</source>
        <translation>%1，已搜索</translation>
    </message>
    <message>
        <source>What was trained for the open study is looked up.</source>
        <translation>正在查找为打开的研究训练过的模型。</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainLearners</name>
    <message>
        <source>Change Search</source>
        <translation>更改搜索</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>勾选 %1</translation>
    </message>
    <message>
        <source>Uncheck %1</source>
        <translation>取消勾选 %1</translation>
    </message>
    <message>
        <source>%1 What you leave as it is here is chosen on the examples before the test.</source>
        <translation>%1 此处未更改的项，依据测试之前的样本选择。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>更改 %2 的 %1</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习器</translation>
    </message>
    <message>
        <source>Search beyond the grid:</source>
        <translation>网格外另搜索：</translation>
    </message>
    <message>
        <source>no settings</source>
        <translation>不搜索</translation>
    </message>
    <message>
        <source> settings</source>
        <translation> 组设置</translation>
    </message>
    <message>
        <source>So many settings of each learner are tried beyond the usual ones. Those that were tried before are kept: a search that was stopped goes on from them</source>
        <translation>在常用设置之外，为每个学习器另外尝试这么多组设置。先前尝试过的会保留：停止的搜索会从那里继续</translation>
    </message>
    <message>
        <source>Settings to search beyond the grid</source>
        <translation>在网格之外搜索的设置数</translation>
    </message>
</context>
<context>
    <name>espalier::ui::TrainPage</name>
    <message>
        <source>Nothing to Train On Yet</source>
        <translation>尚无可训练的内容</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>学习器</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train all that are checked, each in a process of its own</source>
        <translation>训练所有勾选的学习器，各在独立进程中运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>on validation rows, with 95 % intervals</source>
        <translation>基于验证行，附 95% 区间</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Nothing Trained Yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>The checked learners are trained on the same rows, beside a baseline that knows nothing.</source>
        <translation>勾选的学习器在相同的行上训练，旁边有一个一无所知的基线。</translation>
    </message>
    <message>
        <source>Stop at once (Esc); what is done stays</source>
        <translation>立即停止 (Esc)；已完成的保留</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Training</name>
    <message>
        <source>Fetch Examples</source>
        <translation>获取样本</translation>
    </message>
    <message numerus="yes">
        <source>Train %n Learner(s)</source>
        <translation>
            <numerusform>训练 %n 个学习器</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch All Rows Afresh</source>
        <translation>重新获取所有行</translation>
    </message>
</context>
<context>
    <name>espalier::ui::Watching</name>
    <message>
        <source>Look at What Is Deployed</source>
        <translation>查看已部署的内容</translation>
    </message>
</context>
<context>
    <name>espalier::ui::WindowActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Deploy</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Save Study</source>
        <translation>保存研究</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search Everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Show Inspector</source>
        <translation>显示检查器</translation>
    </message>
    <message>
        <source>Show Jobs</source>
        <translation>显示作业</translation>
    </message>
    <message>
        <source>Read the Catalog Again</source>
        <translation>重新读取目录</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Espalier</source>
        <translation>关于 Espalier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme of the System</source>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Language of the System</source>
        <translation>跟随系统语言</translation>
    </message>
    <message>
        <source>English language</source>
        <translation>语言：英语</translation>
    </message>
    <message>
        <source>German language</source>
        <translation>语言：德语</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <comment>what was done</comment>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <comment>what was undone</comment>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Save as File…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Open Study File…</source>
        <translation>打开研究文件…</translation>
    </message>
    <message>
        <source>New Study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Duplicate Study</source>
        <translation>复制研究</translation>
    </message>
    <message>
        <source>Rename Study…</source>
        <translation>重命名研究…</translation>
    </message>
    <message>
        <source>Delete Study</source>
        <translation>删除研究</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Help on This Page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>Spanish language</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French language</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>Chinese language</source>
        <translation>中文</translation>
    </message>
</context>
</TS>
