/** What can be wrong with a whole input or output: codes JF50xx. Nothing is given out after one of these. */
import type { MessageDefinition } from '../text/diagnostic.js';

export const MESSAGES = {
  cannotOpen: {
    code: 'JF5001',
    severity: 'error',
    title: { en: 'cannot open', zh: '无法打开' },
    text: { en: '{input}: {why}', zh: '{input}：{why}' },
    page: {
      en: 'The file is not there, or may not be read. `-` means standard input.',
      zh: '文件不存在或无权读取。`-` 表示标准输入。',
    },
  },
  specialFile: {
    code: 'JF5002',
    severity: 'error',
    title: { en: 'not a regular file', zh: '不是普通文件' },
    text: { en: '{input} is {what}, not a regular file', zh: '{input} 是{what}，不是普通文件' },
    page: {
      en: 'Directories, devices, sockets and named pipes are not read. Give a pipe on standard input, as `-`.',
      zh: '不读取目录、设备、套接字和命名管道。管道请用标准输入 `-`。',
    },
  },
  unknownFormat: {
    code: 'JF5003',
    severity: 'error',
    title: { en: 'unknown format', zh: '未知格式' },
    text: {
      en: 'the name {input} does not tell its format',
      zh: '从文件名 {input} 看不出格式',
    },
    page: {
      en: 'Names end in `.jsonl`, `.ndjson`, `.json` (JSON Lines) or `.csv`, each also with `.gz` or `.zst`, or in `.parquet`; for other names say the format.',
      zh: '文件名以 `.jsonl`、`.ndjson`、`.json`（JSON Lines）或 `.csv` 结尾，后面还可加 `.gz` 或 `.zst`，或以 `.parquet` 结尾；其他名称请指明格式。',
    },
  },
  foreignContent: {
    code: 'JF5004',
    severity: 'error',
    title: { en: 'content that is not read', zh: '不支持的内容' },
    text: { en: '{input} holds {what}', zh: '{input} 的内容是{what}' },
    page: {
      en: 'Inputs are UTF-8 text, plain or packed once with gzip or Zstandard, or Parquet. Unpack or convert the file first.',
      zh: '输入为 UTF-8 文本（可用 gzip 或 Zstandard 压缩一层）或 Parquet。请先解压或转换。',
    },
  },
  badArchive: {
    code: 'JF5005',
    severity: 'error',
    title: { en: 'damaged archive', zh: '压缩文件损坏' },
    text: { en: '{input} cannot be unpacked: {why}', zh: '{input} 无法解压：{why}' },
    page: {
      en: 'The file is cut short or damaged, or (Zstandard) packed in several frames of which the last has another checksum. Nothing of it is used.',
      zh: '文件不完整或已损坏，或 Zstandard 由多个帧组成且校验不符。其内容一概不用。',
    },
  },
  archiveBomb: {
    code: 'JF5006',
    severity: 'error',
    title: { en: 'unpacks to far too much', zh: '解压后过大' },
    text: {
      en: '{input} unpacks to more than {ratio} times its size',
      zh: '{input} 解压后超过原大小的 {ratio} 倍',
    },
    page: {
      en: 'Purchase records shrink to a tenth or a twentieth. A file that unpacks to a hundred times its size is made to fill memory or disk; unpack it yourself if it is sound.',
      zh: '订单数据通常压缩到十分之一或二十分之一。膨胀上百倍的文件多半用来耗尽内存或磁盘；确认无误请自行解压。',
    },
  },
  tooManyBytes: {
    code: 'JF5007',
    severity: 'error',
    title: { en: 'input too large', zh: '输入过大' },
    text: { en: '{input} has more than {max} bytes', zh: '{input} 超过 {max} 字节' },
    page: { en: 'A limit was set for this run.', zh: '本次运行设有上限。' },
  },
  readFailed: {
    code: 'JF5008',
    severity: 'error',
    title: { en: 'reading failed', zh: '读取失败' },
    text: { en: '{input}: {why}', zh: '{input}：{why}' },
    page: {
      en: 'The system reported an error while the input was read.',
      zh: '读取输入时系统报告错误。',
    },
  },
  temporaryFile: {
    code: 'JF5009',
    severity: 'error',
    title: { en: 'temporary files failed', zh: '临时文件失败' },
    text: { en: 'sorting on disk failed: {why}', zh: '磁盘排序失败：{why}' },
    page: {
      en: 'More records than fit the memory set aside for sorting are sorted in temporary files, which need about twice the size of the unpacked input.',
      zh: '超出排序内存的记录在临时文件中排序，约需解压后输入大小两倍的空间。',
    },
  },
  cannotWrite: {
    code: 'JF5010',
    severity: 'error',
    title: { en: 'cannot write', zh: '无法写入' },
    text: { en: '{output}: {why}', zh: '{output}：{why}' },
    page: {
      en: 'The file is written beside its place and then renamed; what stood there before is untouched.',
      zh: '先写在旁边再改名；原有文件未受影响。',
    },
  },
  inputChanged: {
    code: 'JF5019',
    severity: 'error',
    title: { en: 'input changed', zh: '输入被改动' },
    text: {
      en: '{input} was changed or replaced while it was read',
      zh: '{input} 在读取过程中被改动或替换',
    },
    page: {
      en: 'What was read belongs to no one state of the file. Run again when the file is complete.',
      zh: '读到的内容不属于文件的任何一个状态。请在文件写完后重新运行。',
    },
  },
  parquetPackage: {
    code: 'JF5030',
    severity: 'error',
    title: { en: 'Parquet needs a package', zh: '读取 Parquet 需要软件包' },
    text: {
      en: '{input} is Parquet, and the package {package} is not installed',
      zh: '{input} 是 Parquet 文件，但未安装软件包 {package}',
    },
    page: {
      en: 'Parquet is read by DuckDB, which is large and not installed with Jifen: `npm install @duckdb/node-api` beside it.',
      zh: 'Parquet 由 DuckDB 读取，其体积较大，不随积分安装：请在旁边执行 `npm install @duckdb/node-api`。',
    },
  },
  badParquet: {
    code: 'JF5031',
    severity: 'error',
    title: { en: 'Parquet file that cannot be read', zh: 'Parquet 文件无法读取' },
    text: { en: '{input} cannot be read as Parquet: {why}', zh: '{input} 无法按 Parquet 读取：{why}' },
    page: {
      en: 'The file is damaged, or has columns that have no form as JSON. Nothing of it is used.',
      zh: '文件已损坏，或含有无法表示为 JSON 的列。其内容一概不用。',
    },
  },
} satisfies Record<string, MessageDefinition>;
