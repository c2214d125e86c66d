/** What the command line says, in simplified Chinese. */
import type { cli as english } from "../en/cli";

export const cli: typeof english = {
  usage: "用法：salesbook generate <表号[,表号…]|all> [选项] --out 文件",
  more: "全部选项见 salesbook --help。",
  help: `Salesbook：用命令行生成销售管理工作簿。

用法：salesbook generate <表号[,表号…]|all> [选项] --out 文件
      salesbook inspect 文件 [--tables 表号] [--json 文件] [选项]
      salesbook check 文件…|文件夹… [--lang 语言]
      salesbook values 文件 [--sheet 名称] [--csv 文件|--json 文件|--describe]
      salesbook ledger 文件… --tables 表号 --out 文件 [选项]
      salesbook ledger inspect 文件… [--profile 文件]
      salesbook exercise new --tables 表号 --out 文件.json [选项]
      salesbook exercise make 文件.json --students 文件 --out 文件夹|文件.zip [选项]
      salesbook exercise mark 文件.json 文件… --out 文件.xlsx [选项]

generate 生成工作簿。inspect 在生成之前显示从文件中读出了什么：各行、各列及其含义、有疑问之处，以及可用来处理的选项。check 将 Salesbook 生成的工作表与各表的规定相比较，按单元格列出被覆盖的公式、失效的引用和
丢失的下拉列表；未写 --lang 时使用工作表的语言；文件只读取，不改动。

values 以 JSON 输出工作簿各单元格的值，供脚本使用：日期写作 2026-03-01；保存文件的软件没有写入公式结果时（如 openpyxl），
只要工作表由 Salesbook 生成且公式未改动，也能给出结果。

ledger 读取任意长度的发票或单据明细（CSV、TXT、工作簿、ZIP、Parquet，也可写文件夹和通配符），按客户和期间汇总并填入各表；核对表说明
每一行的去向。ledger inspect 显示各列的含义。

exercise new 写出由若干表组成的练习，其文件说明哪些单元格留空、各值多少分。make 为每名学生生成一份数据各不相同、不含任何答案的工作簿，
并为教师生成答案；学生名单（CSV、工作簿）须有学号和姓名的标题。mark 读取交来的作业（文件、文件夹、ZIP），不论由什么程序保存：错误只扣一次分，
典型错误会写明名称。

可选的表
  {tables}
all 是教材的全部十四张表，packs 是编号以 P 开头的全部工作表，everything 是两者一起；也可以只写一组：
transactions、credit、keyAccounts、satisfaction、members。一起生成的表互相关联：在一张表里填写的数据，由公式带到下一张表。

选项
  --out 文件           要写入的工作簿（.xlsx）
  --force              文件已存在时予以替换
  --lock               锁定计算结果，不设密码；锁定后，在表格下方输入不会扩展表格
  --references 方式    公式中引用什么：tables（默认，表名，可随表格扩展）或 cells（单元格地址，供 Gnumeric 等不识别表格的软件使用）
  --lang 语言          {languages}；不写时按 LC_ALL 或 LANG 的语言，否则为 en
  --content 内容       sample（虚构的示例数据）或 empty（空表，供填写）；不写时为 sample
  --rows 行数          1 到 {most}；不写时为 {rows}
  --data 文件          自己的客户与销售额，工作簿或文本（CSV），中英文标题均可
  --set 名称=值        表中的一项设置，名称见下，可重复使用
  --describe           以 JSON 输出各项内容所在的位置；可不写 --out
  --version            显示版本
  --help               显示本说明

文件的读入方式（用于 generate --data 和 inspect）
  --sheet 名称         工作簿中有多张工作表可用时，指定其中一张
  --heading N          标题所在的行
  --map 标题=含义      某一列的含义：inspect 列出的名称、month，或 none（不读入）；可重复使用
  --take 选择          隐藏或筛选掉的行：visible（只取可见行）或 all（全部）
  --merge 选择         同一客户的各行合并，金额相加：code（按编号）、name（按名称）、sum（重复的）或 none（不合并）；可重复使用
  --row N=选择         单独一行：keep（读入）、leave（不读入）、blank（无法识别处留空）、sum（合并）、apart（分开）；可重复使用
  --unreadable 选择    无法识别的内容：blank（单元格留空）或 leave（该行不读入）
  --day-order 次序     03/01/2026 这样的日期：dayFirst（日在前）或 monthFirst（月在前）
  --months 选择        没有次序的月份：forward（从左到右）或 backward（从右到左）
  --negative 选择      负数金额：net（冲减）或 leave（不读入）
  --currency 代码      采用的币种，如 CNY；其他币种须有汇率，否则不读入
  --rate 代码=数值     其他币种的汇率；可重复使用
  --profile 文件       以前保存的导入方案（JSON）
  --save-profile 文件  用于 inspect：保存导入方案，供标题相同的文件使用
  --tables 表号        用于 inspect：文件用于哪些表；不写时为数据齐全的第一组表
  --json 文件          用于 inspect：以 JSON 写出结果

ledger 的选项
  --tables 表号        要填写的表，写法同上
  --profile 文件       各列如何读取（JSON）；由 inspect 写出，下个月照此读取
  --period 期间        month、quarter 或 year；不写时为 month
  --last N             有明细的最近 N 个期间；不写时按各表所需
  --from、--to 月份    起止月份，如 2026-01
  --closing-day N      每月的结账日，如 25
  --fiscal-month N     年度的第一个月
  --where 字段=文字    只取含该文字的行，如 salesperson=王*，可重复使用
  --day-order 顺序     3/5/2026 有两种读法时：dayFirst 或 monthFirst
  --control-total X    计入金额应为多少；报告差额
  --others 方式        超过 {most} 个的客户：line（合为一行），或写入的 CSV 文件
  --beside 文件        6-7 的访问次数列表（客户、访问次数），或 P2 的库存列表（产品、期初和期末库存）；可给出两次
  --book 文件          上个月的工作簿：其中填写的内容按客户保留；可与 --out 相同，须加 --force
  --report 文件        以 JSON 输出每一行的去向
  --engine 引擎        用什么读取 Parquet：duckdb（默认）或 spark。用 spark 时，文件也可写 Parquet 文件夹、hdfs://… 一类的地址或
                       数据表名；明细留在原处，只取回按客户和月份汇总的结果
  --master 地址        Spark 在哪里运行，如 spark://host:7077；不写则按 Spark 自己的设置，没有设置时在本机运行

exercise 的选项
  --tables 表号        用于 new：练习包含的表，写法同上
  --rows N             用于 new：每张表的行数，8 到 60；不写为 20
  --blank results      用于 new：全部结果留空；也可在文件中另行写明
  --secret 文本        用于 new：学生数据由它推出；不写则随机产生
  --unit 单位          用于 new：金额单位：yuan（元，默认）、thousand（千元）或 tenThousand（万元）
  --students 文件      用于 make：学生名单
  --keys 文件夹        用于 make：在该文件夹（或 ZIP）中为教师写出每名学生填有正确结果的工作表
  --describe           用于 make：以 JSON 输出各项所在的位置
  --feedback 文件夹    用于 mark：每名学生附批注的工作表，写入文件夹或 .zip
  --csv 文件           用于 mark：成绩册用的分数
  --json 文件          用于 mark：以 JSON 输出每一项判定

values 的选项
  --sheet 名称         只取一张工作表，写名称或表格编号（6-9）；不写时取全部
  --csv 文件           把该工作表写成 CSV
  --json 文件          把 JSON 写入文件；已存在时用 --force 替换
  --describe           以 JSON 输出 Salesbook 工作表中各项内容目前所在的位置

设置
  {settings}

退出状态：0 完成，或检查后未发现问题；1 失败，错误输出用一行说明原因，不留下任何文件，或检查后有发现；2 用法有误。

示例
  salesbook generate 6-8,6-9 --lang zh-CN --data customers.csv --out classes.xlsx
  salesbook inspect customers.xls --tables 6-8 --lang zh-CN
  salesbook check classes.xlsx --lang zh-CN
  salesbook values classes.xlsx --csv classes.csv --sheet "6-9 月平均销售额排序与分类"
  salesbook exercise new --tables 6-8,6-9 --out ex.json
  salesbook exercise make ex.json --students class.csv --out class
  salesbook exercise mark ex.json handed-in --out results.xlsx --feedback feedback`,
  decide: "{message}可用选项：{options}。",
  inspection: {
    none: "无",
    tables: "用于表：{tables}",
    sheet: "工作表：{sheet}",
    rows: "行：标题 {heading}；数据 {data} 行；未读入的合计：{totals}；其他未读入的行：{leftOut}",
    column: "{heading}：{role}{unit}；例如 {examples}",
    role: "{role}（{label}）",
    unit: "，单位 {unit}",
    notTaken: "不读入",
    open: "待处理：",
    told: "说明：",
  },
  columnsNotTaken: "未读入的列：{columns}。可用 --map 指定其含义。",
  written: "已写入 {file}：{sheets}。",
  byCells:
    "公式引用单元格地址，不识别表格的软件也能计算。表格不会自动扩展：新增的行没有公式，在修改公式中的地址之前，其他公式也不会计入该行。",
  withoutValue:
    "有 {count} 个公式在文件中没有结果，也无法算出，因为公式被改过、缺少工作表，或工作表并非由 Salesbook 生成：{sheets}。请用表格软件打开文件并保存。",
  ofOtherVersion:
    "有 {count} 个公式在文件中没有结果，也无法算出，因为以下工作表由其他版本的 Salesbook 生成：{sheets}。请用表格软件打开文件并保存。",
  unexpected: "发生了意外错误：{reason}",

  wrong: {
    noCommand: "请说明要做什么：generate、inspect、check、values、ledger、exercise、--help 或 --version。",
    command: "没有“{received}”这个命令。可用：generate、inspect、check、values、ledger、exercise。",
    noTable: "请写明要生成的表：{accepted}，或 all。",
    tooMany: "多出了“{received}”。多张表之间用逗号分隔，不加空格。",
    option: "没有 {received} 这个选项。",
    needsValue: "{option} 后面缺少值。",
    takesNoValue: "{option} 后面不带值。",
    choice: "{option}：没有“{received}”这个选项。可选：{accepted}。",
    rows: "--rows：“{received}”不是 1 到 {most} 的整数。",
    setting: "--set：“{received}”不是“名称=值”的形式。",
    noOut: "缺少 --out：请写明要写入的文件，或加上 --describe。",
    outName: "--out：“{received}”不是以 .xlsx 结尾。",
    notTogether: "{first} 和 {second} 不能同时使用。",
    needsData: "{option} 须与 --data 一起使用。",
    needsSpark: "--master 须与 --engine spark 一起使用。",
    pair: "{option}：“{received}”不是 {form} 的形式。",
    rowNumber: "{option}：“{received}”不是行号。",
    sameFile: "--out 和 --data 是同一个文件。请为工作簿换一个文件名。",
    noLedger: "请写明文件：salesbook ledger 文件… --tables 6-8,6-9 --out 文件.xlsx，或 salesbook ledger inspect 文件…。",
    noLedgerOut: "请写明要写入什么：--tables 与 --out 文件.xlsx，或 --report 文件.json。",
    noLedgerTables: "缺少 --tables：请写明要用销售明细生成的表。",
    whole: "{option}：“{received}”不是 1 到 {most} 的整数。",
    where: "--where：“{received}”不是“字段=文字”的形式。字段：{accepted}。",
    noFile: "请写明要检查的文件：salesbook check 文件.xlsx。",
    noFileForValues: "请写明文件：salesbook values 文件。",
    severalSheets: "CSV 文件只能容纳一张工作表，而 {file} 有多张，请用 --sheet 指定。工作表：{accepted}。",
    noFileToInspect: "请写明要查看的文件：salesbook inspect 文件。",
    exerciseStep: "请指明步骤：salesbook exercise new、make 或 mark。",
    exerciseOut: "缺少 --out：请指明写到哪里。",
    exerciseTables: "缺少 --tables：请指明练习包含哪些表，例如 6-8,6-9。",
    exerciseJson: "--out：“{received}”不以 .json 结尾。",
    exerciseFile: "请指明练习：exercise new 写出的 JSON 文件。",
    exerciseStudents: "缺少 --students：请指明学生名单文件。",
    exerciseHandIns: "请指明交来的作业：文件、文件夹或 ZIP 压缩包。",
    exerciseRows: "--rows：“{received}”不是 {least} 到 {most} 的整数。",
    tooManyFiles: "多出了“{received}”。一次只能处理一个文件。",
  },
  engines: {
    duckdb: "可用 npm install @duckdb/node-api 安装。",
    spark: "请把 SPARK_HOME 设为 Spark 所在的文件夹，或用 pip install pyspark 安装；它需要 Java 17。",
    stopped: "它中途停止了",
    java: {
      name: "Java 17",
      reason: "Spark 靠它运行：请安装 Java 17 或更高版本（Debian、Ubuntu：apt-get install openjdk-17-jre-headless），或设置 JAVA_HOME。",
    },
    otherwise: "{file} 是文本或工作簿，由 Salesbook 自己读取，不用 {engine}。",
  },
  reasons: {
    missing: "没有这个文件",
    folderMissing: "没有这个文件夹",
    denied: "没有权限",
    folder: "这是一个文件夹",
    full: "磁盘已满",
    readOnly: "磁盘是只读的",
    busy: "另一个程序正在使用它",
    tooLarge: "文件超过 2 GB",
    nameTooLong: "文件名太长，磁盘不支持",
    brokenLink: "这是一个失效的链接",
    notAFile: "这是设备或管道，不是文件",
    noFiles: "文件夹中没有文件",
  },
};
